import threading


class Table:
    def __init__(self, n):
        self.buckets = [dict() for _ in range(n)]
        self.locks = [threading.Lock() for _ in range(n)]

    def add(self, key, k):
        i = key % len(self.buckets)
        with self.locks[i]:
            b = self.buckets[i]
            b[key] = b.get(key, 0) + k


table = Table(3)


def work():
    for key in range(5):
        table.add(key, 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(p for b in table.buckets for p in b.items()))
