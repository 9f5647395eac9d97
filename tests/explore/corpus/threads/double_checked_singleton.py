import threading


class Singleton:
    _instance = None
    _lock = threading.Lock()
    made = 0

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    obj = super().__new__(cls)
                    cls.made += 1
                    cls._instance = obj
        return cls._instance


got = []


def task():
    got.append(Singleton())


threads = [threading.Thread(target=task) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(set(map(id, got))), Singleton.made)
