import threading
from functools import partial
from types import SimpleNamespace

ns = SimpleNamespace(total=0)
store = partial(setattr, ns, "total")
lock = threading.Lock()


def add(n):
    with lock:
        store(ns.total + n)


ts = [threading.Thread(target=add, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(ns.total)
