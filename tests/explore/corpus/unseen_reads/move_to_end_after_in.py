import threading
from collections import OrderedDict

cache = OrderedDict(a=1, b=2)


def read():
    if "a" in cache:
        cache.move_to_end("a")


def write():
    cache.popitem(last=False)


ts = [threading.Thread(target=read), threading.Thread(target=write)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(list(cache))
