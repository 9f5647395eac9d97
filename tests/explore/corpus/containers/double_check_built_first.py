import threading
import time


class Config:
    def __init__(self):
        self._data = None
        self._lock = threading.Lock()
        self.loads = 0

    def get(self, key):
        if self._data is None:
            with self._lock:
                if self._data is None:
                    data = {}
                    time.sleep(0.001)
                    data["host"] = "localhost"
                    self.loads += 1
                    self._data = data
        return self._data[key]


cfg = Config()
ts = [threading.Thread(target=cfg.get, args=("host",)) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("loads", cfg.loads)
