import threading


class Lazy:
    def __init__(self):
        self.loads = 0

    def __getattr__(self, name):
        if name != "table":
            raise AttributeError(name)
        self.loads += 1
        self.table = {"x": 1}
        return self.__dict__["table"]


lazy = Lazy()
got = []
ts = [threading.Thread(target=lambda: got.append(lazy.table["x"])) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert got == [1, 1]
print("loads", lazy.loads)
