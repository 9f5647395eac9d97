import threading
from collections import OrderedDict


class LRU:
    def __init__(self, size):
        self.size = size
        self.d = OrderedDict()
        self.lock = threading.Lock()

    def put(self, k, v):
        if len(self.d) >= self.size:
            with self.lock:
                self.d.popitem(last=False)
        with self.lock:
            self.d[k] = v

    def get(self, k):
        with self.lock:
            if k in self.d:
                self.d.move_to_end(k)
                return self.d[k]


c = LRU(2)
c.put("a", 1)
c.put("b", 2)
ts = [threading.Thread(target=c.put, args=(k, 0)) for k in "cd"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(c.d))
