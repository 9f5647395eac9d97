import threading
from functools import reduce
from operator import add as plus
tot = [0]
def add(k):
    s = reduce(plus, tot)
    tot[0] = s + k
ts = [threading.Thread(target=add, args=(k,)) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
