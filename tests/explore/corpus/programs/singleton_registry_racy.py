import threading


class Registry:
    _instances = {}

    def __new__(cls, name):
        if name not in cls._instances:
            cls._instances[name] = super().__new__(cls)
        return cls._instances[name]


got = []
ts = [threading.Thread(target=lambda: got.append(Registry("a"))) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
assert len({id(g) for g in got}) == 1
