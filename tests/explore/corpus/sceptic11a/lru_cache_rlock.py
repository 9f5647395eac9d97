from collections import OrderedDict
import threading


class LRU:
    def __init__(self, cap):
        self.cap = cap
        self.data = OrderedDict()
        self.lock = threading.RLock()
        self.hits = self.misses = 0

    def get(self, key, make):
        with self.lock:
            if key in self.data:
                self.hits += 1
                self.data.move_to_end(key)
                return self.data[key]
            self.misses += 1
            value = make(key)
            self.put(key, value)
            return value

    def put(self, key, value):
        with self.lock:
            self.data[key] = value
            self.data.move_to_end(key)
            while len(self.data) > self.cap:
                self.data.popitem(last=False)


cache = LRU(2)


def user(keys):
    for k in keys:
        assert cache.get(k, str.upper) == k.upper()


ts = [threading.Thread(target=user, args=(ks,)) for ks in ("aba", "cab")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("size", len(cache.data), "hits+misses", cache.hits + cache.misses)
