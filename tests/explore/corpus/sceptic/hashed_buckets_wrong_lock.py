import threading


class Table:
    def __init__(self, n):
        self.buckets = [dict() for _ in range(n)]
        self.locks = [threading.Lock() for _ in range(n)]

    def add(self, key, k, who):
        i = key % len(self.buckets)
        with self.locks[(key + who) % len(self.locks)]:
            b = self.buckets[i]
            b[key] = b.get(key, 0) + k


table = Table(3)


def work(who):
    for key in range(5):
        table.add(key, 1, who)


ts = [threading.Thread(target=work, args=(w,)) for w in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(p for b in table.buckets for p in b.items()))
