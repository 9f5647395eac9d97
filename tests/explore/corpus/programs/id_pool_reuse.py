import threading


class IdPool:
    def __init__(self, n):
        self.free = set(range(n))
        self.busy = set()

    def take(self):
        x = min(self.free)
        self.free.remove(x)
        self.busy.add(x)
        return x

    def give(self, x):
        self.busy.remove(x)
        self.free.add(x)


pool = IdPool(3)


def client():
    x = pool.take()
    pool.give(x)


ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(pool.free))
