import threading


class Cache:
    def __init__(self):
        self.values = {}
        self.locks = {}
        self.guard = threading.Lock()
        self.computed = []

    def get(self, key):
        with self.guard:
            lock = self.locks.get(key)
            if lock is None:
                lock = self.locks[key] = threading.Lock()
        with lock:
            if key not in self.values:
                self.computed.append(key)
                self.values[key] = key * key
            return self.values[key]


cache = Cache()
out = []


def work(keys):
    for k in keys:
        out.append(cache.get(k))


ts = [threading.Thread(target=work, args=(k,)) for k in ((1, 2), (2, 1))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(cache.computed), sorted(out))
