import threading


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, 0)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(value)
        obj.__dict__[self.name] = value


class Tank:
    level = Typed(int)


tank = Tank()


def fill(litres):
    tank.level = tank.level + litres


ts = [threading.Thread(target=fill, args=(k,)) for k in (5, 7)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(tank.level)
