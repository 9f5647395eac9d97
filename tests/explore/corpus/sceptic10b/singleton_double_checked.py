import threading


class Config:
    _instance = None
    _lock = threading.Lock()
    made = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls.made += 1
                    cls._instance = super().__new__(cls)
        return cls._instance


got = []
ts = [threading.Thread(target=lambda: got.append(Config())) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("instances", len(set(map(id, got))))
