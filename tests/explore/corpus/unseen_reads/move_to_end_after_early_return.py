import threading
from collections import OrderedDict

cache = OrderedDict(a=1, b=2)


def get(key):
    if key not in cache:
        return None
    cache.move_to_end(key)
    return cache[key]


def read():
    print(get("a"))


def write():
    cache.popitem(last=False)


ts = [threading.Thread(target=read), threading.Thread(target=write)]
for t in ts:
    t.start()
for t in ts:
    t.join()
