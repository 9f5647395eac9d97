import ctypes
import threading

n = ctypes.c_int(0)


def add():
    for _ in range(2):
        n.value += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n.value)
