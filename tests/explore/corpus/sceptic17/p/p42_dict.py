import copy
import heapq
import itertools
import threading

x = {3: 3, 1: 1, 2: 2}


def renew():
    global x
    x = dict(list(x.items())[1:])


def add():
    x[99] = 99


ts = [threading.Thread(target=t) for t in (renew, add)]
for t in ts: t.start()
for t in ts: t.join()
print(99 in x)
