import threading


class StripedCounter:
    STRIPES = 2

    def __init__(self):
        self.locks = [threading.Lock() for _ in range(self.STRIPES)]
        self.counts = {}

    def add(self, key, worker):
        with self.locks[worker % self.STRIPES]:
            self.counts[key] = self.counts.get(key, 0) + 1


counter = StripedCounter()


def feed(worker, keys):
    for k in keys:
        counter.add(k, worker)


threads = [threading.Thread(target=feed, args=(w, "abca")) for w in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(counter.counts.items()))
