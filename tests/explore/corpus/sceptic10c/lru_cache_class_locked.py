import threading
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self._d = OrderedDict()
        self._lock = threading.RLock()
        self.hits = self.misses = 0

    def __contains__(self, key):
        with self._lock:
            return key in self._d

    def get(self, key, make):
        with self._lock:
            if key in self:
                self.hits += 1
                self._d.move_to_end(key)
            else:
                self.misses += 1
                self._d[key] = make(key)
                self._shrink()
            return self._d[key]

    def _shrink(self):
        with self._lock:
            while len(self._d) > self.capacity:
                self._d.popitem(last=False)


cache = LRUCache(2)


def user(keys):
    for k in keys:
        assert cache.get(k, str.upper) == k.upper()


ts = [threading.Thread(target=user, args=(w,)) for w in ('aba', 'bca')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cache.hits + cache.misses, len(cache._d) <= 2)
