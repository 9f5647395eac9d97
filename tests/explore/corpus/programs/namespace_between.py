import threading
from types import SimpleNamespace

total = 0


def work():
    global total
    ns = SimpleNamespace()
    ns.v = total
    ns.v = ns.v + 1
    total = ns.v


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
