import threading


class SingletonMeta(type):
    """This is a thread-safe implementation of Singleton."""
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                instance = super().__call__(*args, **kwargs)
                cls._instances[cls] = instance
        return cls._instances[cls]


class Logger(metaclass=SingletonMeta):
    def __init__(self, value):
        self.value = value
        self.lines = 0
        self.lock = threading.Lock()

    def log(self, text):
        with self.lock:
            self.lines += 1
            print(f"{self.lines}: {text}")


def test_singleton(value):
    for i in range(2):
        Logger(value).log(f"from {value}")


if __name__ == "__main__":
    processes = [threading.Thread(target=test_singleton, args=(v,)) for v in ("FOO", "BAR", "BAZ")]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("lines:", Logger("x").lines)
