import threading
from types import SimpleNamespace

ns = SimpleNamespace(total=0)
ts = [threading.Thread(target=setattr, args=(ns, "total", ns.total + n)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(ns.total)
