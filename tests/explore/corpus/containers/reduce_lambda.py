import threading
from functools import reduce
tot = []
def add(k):
    s = reduce(lambda a, b: a + b, tot, 0)
    tot[:] = [s + k]
ts = [threading.Thread(target=add, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
