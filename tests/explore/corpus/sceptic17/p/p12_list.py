import copy
import heapq
import itertools
import threading

x = [3, 1, 2]


def renew():
    global x
    x = x.copy()


def add():
    x.append(99)


ts = [threading.Thread(target=t) for t in (renew, add)]
for t in ts: t.start()
for t in ts: t.join()
print(99 in x)
