import threading
from collections import OrderedDict

cache = OrderedDict([(8, 8), (9, 9)])
lock = threading.Lock()


def evict():
    with lock:
        many = len(cache) > 1
    if many:
        with lock:
            cache.popitem(last=False)


ts = [threading.Thread(target=evict) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
