import threading
from collections import OrderedDict

cache = OrderedDict()
lock = threading.Lock()


def put(k):
    with lock:
        cache[k] = k
        cache.move_to_end(k)
        while len(cache) > 2:
            cache.popitem(last=False)


ts = [threading.Thread(target=put, args=(k,)) for k in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(cache))
