import ctypes
import threading

cells = (ctypes.c_long * 4)()


def add():
    for i in range(4):
        cells[i] += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(list(cells))
