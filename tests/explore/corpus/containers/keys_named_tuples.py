import threading
from collections import namedtuple
P = namedtuple("P", "x y")
n = {P(0, 0): 0, P(0, 1): 0}
def inc(u):
    n[u] = n[u] + 1
ts = [threading.Thread(target=inc, args=(k,)) for k in n]
for t in ts: t.start()
for t in ts: t.join()
