import copy
import heapq
import itertools
import threading

x = {3, 1, 2}


def renew():
    global x
    x = x ^ {7}


def add():
    x.add(99)


ts = [threading.Thread(target=t) for t in (renew, add)]
for t in ts: t.start()
for t in ts: t.join()
print(99 in x)
