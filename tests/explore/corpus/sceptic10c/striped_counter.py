import threading


class StripedMap:
    N = 2

    def __init__(self):
        self.locks = [threading.Lock() for _ in range(self.N)]
        self.maps = [{} for _ in range(self.N)]

    def _stripe(self, key):
        i = hash(key) % self.N
        return self.locks[i], self.maps[i]

    def increment(self, key):
        lock, m = self._stripe(key)
        with lock:
            m[key] = m.get(key, 0) + 1

    def snapshot(self):
        result = {}
        for lock, m in zip(self.locks, self.maps):
            with lock:
                result.update(m)
        return dict(sorted(result.items()))


sm = StripedMap()


def worker(keys):
    for k in keys:
        sm.increment(k)


ts = [threading.Thread(target=worker, args=(r,)) for r in (range(4), range(3, -1, -1))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sm.snapshot())
