import threading


class Pool:
    _instance = None
    _lock = threading.Lock()
    opened = 0

    @classmethod
    def get(cls):
        if cls._instance is None:
            with cls._lock:
                cls._instance = cls()
        return cls._instance

    def __init__(self):
        type(self).opened += 1


def client(out):
    out.append(Pool.get())


out = []
threads = [threading.Thread(target=client, args=(out,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('opened', Pool.opened)
