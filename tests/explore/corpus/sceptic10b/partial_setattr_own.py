import threading
from functools import partial
from types import SimpleNamespace

ns = SimpleNamespace(a=0, b=0)
set_a = partial(setattr, ns, "a")
set_b = partial(setattr, ns, "b")
ts = [threading.Thread(target=set_a, args=(1,)), threading.Thread(target=set_b, args=(2,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(ns.a, ns.b)
