import ctypes
import threading


class Pair(ctypes.Structure):
    _fields_ = [("a", ctypes.c_int), ("b", ctypes.c_int)]


pair = Pair(0, 0)
p = ctypes.cast(ctypes.byref(pair), ctypes.POINTER(ctypes.c_int))


def by_pointer():
    p[0] += 1
    p[0] += 1


def by_field():
    pair.a += 1
    pair.a += 1


ts = [threading.Thread(target=f) for f in (by_pointer, by_field)]
for t in ts: t.start()
for t in ts: t.join()
print(pair.a)
