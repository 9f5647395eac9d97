import threading


class Config:
    def __init__(self):
        self._data = None
        self._lock = threading.Lock()

    def get(self, key):
        if self._data is None:
            with self._lock:
                if self._data is None:
                    self._data = {}
                    self._data["host"] = "localhost"
        return self._data[key]


cfg = Config()
ts = [threading.Thread(target=cfg.get, args=("host",)) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
