from collections import OrderedDict
from threading import RLock, Thread


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = OrderedDict()
        self.lock = RLock()
        self.hits = self.misses = 0

    def get(self, key):
        with self.lock:
            if key not in self.data:
                self.misses += 1
                return None
            self.hits += 1
            self.data.move_to_end(key)
            return self.data[key]

    def put(self, key, value):
        with self.lock:
            self.data[key] = value
            self.data.move_to_end(key)
            if len(self.data) > self.capacity:
                self.data.popitem(last=False)

    def get_or_compute(self, key, fn):
        with self.lock:
            value = self.get(key)
            if value is None:
                value = fn(key)
                self.put(key, value)
            return value


cache = LRUCache(3)


def user(keys):
    for k in keys:
        assert cache.get_or_compute(k, lambda x: x * x + 1) == k * k + 1


ts = [Thread(target=user, args=(ks,)) for ks in ([1, 2, 3, 4], [4, 3, 2, 1], [2, 2, 5])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("lookups:", cache.hits + cache.misses, "size:", len(cache.data))
