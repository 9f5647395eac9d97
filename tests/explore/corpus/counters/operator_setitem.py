import operator
import threading

d = {"n": 0}


def add():
    operator.setitem(d, "n", operator.getitem(d, "n") + 1)


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(d)
