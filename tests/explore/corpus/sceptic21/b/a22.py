import threading


class Config:
    _instance = None
    _lock = threading.Lock()

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
        return cls._instance


got = []
ts = [threading.Thread(target=lambda: got.append(Config())) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(all(g is got[0] for g in got))
