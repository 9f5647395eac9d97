import threading


class Singleton:
    _instance = None
    _lock = threading.Lock()

    @classmethod
    def get(cls):
        if cls._instance is None:
            with cls._lock:
                cls._instance = cls()
        return cls._instance


got = []


def task():
    got.append(Singleton.get())


threads = [threading.Thread(target=task) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert len(set(map(id, got))) == 1
print("one instance")
