import ctypes
import threading
class Pair(ctypes.Structure):
    _fields_ = [("a", ctypes.c_int), ("b", ctypes.c_int)]
pair = Pair(7, 0)
p = ctypes.cast(ctypes.byref(pair), ctypes.POINTER(ctypes.c_int))
t = threading.Thread(target=lambda: print(p[0]))
t.start()
t.join()
