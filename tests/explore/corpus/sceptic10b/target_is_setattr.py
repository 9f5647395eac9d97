import threading
from types import SimpleNamespace

ns = SimpleNamespace(a=0, b=0, c=0)
ts = [threading.Thread(target=setattr, args=(ns, n, v)) for n, v in zip("abc", (1, 2, 3))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(vars(ns))
