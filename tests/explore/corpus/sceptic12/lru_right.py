import threading
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.cache: "OrderedDict[str, int]" = OrderedDict()
        self.lock = threading.RLock()

    def get(self, key):
        with self.lock:
            if key not in self.cache:
                return None
            self.cache.move_to_end(key)
            return self.cache[key]

    def put(self, key, value):
        with self.lock:
            if self.get(key) is not None:
                self.cache[key] = value
                return
            self.cache[key] = value
            if len(self.cache) > self.capacity:
                self.cache.popitem(last=False)


lru = LRUCache(2)


def use(keys):
    for k in keys:
        if lru.get(k) is None:
            lru.put(k, ord(k))


ts = [threading.Thread(target=use, args=(ks,)) for ks in ('ab', 'bc', 'ca')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(lru.cache), 'items')
