import threading
from types import SimpleNamespace

ns = SimpleNamespace(done_a=False, done_b=False)
ts = [threading.Thread(target=setattr, args=(ns, name, True)) for name in ("done_a", "done_b")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(ns.done_a and ns.done_b)
