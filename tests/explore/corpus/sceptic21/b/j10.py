import threading


class Stats:
    __slots__ = ("n", "mean")

    def __init__(self):
        self.n = 0
        self.mean = 0.0

    def add(self, x):
        self.n += 1
        self.mean += (x - self.mean) / self.n


s = Stats()
ts = [threading.Thread(target=s.add, args=(x,)) for x in (2.0, 4.0)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(round(s.mean, 2))
