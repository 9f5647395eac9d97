import threading


class SingletonMeta(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=SingletonMeta):
    def __init__(self, value):
        self.value = value


def test(value):
    print(Config(value).value == Config("other").value)


ts = [threading.Thread(target=test, args=(v,)) for v in ("FOO", "BAR")]
for t in ts:
    t.start()
for t in ts:
    t.join()
