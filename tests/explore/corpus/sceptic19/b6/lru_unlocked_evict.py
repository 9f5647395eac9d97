import threading
from collections import OrderedDict


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()
        self.lock = threading.Lock()

    def put(self, key, value):
        with self.lock:
            self.data[key] = value
        if len(self.data) > self.size:
            with self.lock:
                self.data.popitem(last=False)


cache = LRU(2)
for k in (1, 2):
    cache.put(k, k)
ts = [threading.Thread(target=cache.put, args=(k, k)) for k in (3, 4)]
for t in ts: t.start()
for t in ts: t.join()
print(len(cache.data))
