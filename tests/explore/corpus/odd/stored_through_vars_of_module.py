import sys
import threading

n = 0


def add():
    me = sys.modules[__name__]
    setattr(me, "n", getattr(me, "n") + 1)


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
