import threading


class Counted(type):
    def __call__(cls, *a, **k):
        cls.made = getattr(cls, "made", 0) + 1
        return super().__call__(*a, **k)


class Thing(metaclass=Counted):
    pass


def work():
    for _ in range(3):
        Thing()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(Thing.made)
