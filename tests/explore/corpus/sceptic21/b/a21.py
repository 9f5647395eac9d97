import threading


class Config:
    _instance = None
    _lock = threading.Lock()
    created = 0

    @classmethod
    def get(cls):
        if cls._instance is None:
            with cls._lock:
                cls.created += 1
                cls._instance = cls()
        return cls._instance


got = []


def use():
    got.append(Config.get())


ts = [threading.Thread(target=use) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("same:", got[0] is got[1], "created:", Config.created)
