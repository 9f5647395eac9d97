import threading
from collections import OrderedDict

class Cache:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()
        self.hits = self.misses = 0
        self.lock = threading.RLock()

    def get(self, key, make):
        with self.lock:
            if key in self.data:
                self.hits += 1
                self.data.move_to_end(key)
                return self.data[key]
            self.misses += 1
            value = self.data[key] = make(key)
            if len(self.data) > self.size:
                self.data.popitem(last=False)
            return value

cache = Cache(2)

def work(keys):
    for k in keys:
        assert cache.get(k, lambda x: x * x) == k * k

ts = [threading.Thread(target=work, args=(keys,)) for keys in ([1, 2, 3], [2, 3, 1], [1, 1, 2])]
for t in ts: t.start()
for t in ts: t.join()
print(cache.hits + cache.misses)
