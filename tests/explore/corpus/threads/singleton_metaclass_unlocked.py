import threading


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            instance = super().__call__(*args, **kwargs)
            cls._instances[cls] = instance
        return cls._instances[cls]


class Config(metaclass=SingletonMeta):
    def __init__(self, value):
        self.value = value


def test(value):
    print(Config(value).value)


ts = [threading.Thread(target=test, args=(v,)) for v in ("FOO", "BAR")]
for t in ts:
    t.start()
for t in ts:
    t.join()
