import itertools
import threading

draw = itertools.count()
serving = [0]
n = 0


def add():
    global n
    for _ in range(2):
        mine = next(draw)
        while serving[0] != mine:
            pass
        n += 1
        serving[0] += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(n)
