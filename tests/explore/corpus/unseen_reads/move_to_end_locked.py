import threading
from collections import OrderedDict

cache = OrderedDict(a=1, b=2)
lock = threading.Lock()


def read():
    with lock:
        if "a" in cache:
            cache.move_to_end("a")


def write():
    with lock:
        cache.popitem(last=False)


ts = [threading.Thread(target=read), threading.Thread(target=write)]
for t in ts:
    t.start()
for t in ts:
    t.join()
