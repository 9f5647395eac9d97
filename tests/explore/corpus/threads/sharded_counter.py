import threading


class ShardedCounter:
    def __init__(self, n):
        self.shards = [0] * n
        self.locks = [threading.Lock() for _ in range(n)]

    def add(self, key, k):
        i = hash(key) % len(self.shards)
        with self.locks[i]:
            self.shards[i] += k

    def total(self):
        return sum(self.shards)


c = ShardedCounter(2)


def work(base):
    for i in range(4):
        c.add(base + i, 1)


ts = [threading.Thread(target=work, args=(b,)) for b in (0, 1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.total())
