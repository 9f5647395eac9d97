import threading

import sys

start = sys.getrecursionlimit()


def work():
    sys.setrecursionlimit(sys.getrecursionlimit() + 10)


ts = [threading.Thread(target=f, args=a) for f, a in ((work, ()), (work, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sys.getrecursionlimit() == start + 20)
