import threading
from collections import OrderedDict


class LRU:
    def __init__(self, cap):
        self.cap = cap
        self.d = OrderedDict()
        self.lock = threading.Lock()

    def get(self, k, make):
        with self.lock:
            try:
                self.d.move_to_end(k)
            except KeyError:
                self.d[k] = make(k)
                while len(self.d) > self.cap:
                    self.d.popitem(last=False)
            return self.d[k]


cache = LRU(2)


def user(ks):
    for k in ks:
        cache.get(k, lambda x: x * 2)


ts = [threading.Thread(target=user, args=(ks,)) for ks in ("ab", "bc")]
for t in ts: t.start()
for t in ts: t.join()
print(len(cache.d))
