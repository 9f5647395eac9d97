import threading


class SingletonMeta(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Bank(metaclass=SingletonMeta):
    def __init__(self, name):
        self.name = name


seen = []
ts = [threading.Thread(target=lambda n=n: seen.append(Bank(n))) for n in ('ICBC', 'CCB', 'ABC')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(map(id, seen))))
