import threading


class Sealed:
    __slots__ = ("n",)

    def __init__(self):
        object.__setattr__(self, "n", 0)

    def __setattr__(self, name, value):
        raise AttributeError(name)

    def add(self):
        object.__setattr__(self, "n", self.n + 1)


s = Sealed()
ts = [threading.Thread(target=s.add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(s.n)
