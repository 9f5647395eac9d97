import threading


class Singleton(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Database(metaclass=Singleton):
    opened = 0

    def __init__(self):
        Database.opened += 1


def main():
    found = []
    ts = [threading.Thread(target=lambda: found.append(Database())) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(found[0] is found[1], Database.opened)


main()
