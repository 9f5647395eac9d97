"""A function of the C library, called back, and a library that is opened."""
import ctypes
import threading

Compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
double = Compare(lambda n: 2 * n)


def work():
    library = ctypes.CDLL(None)
    print(library.abs(-4), double(5))


thread = threading.Thread(target=work)
thread.start()
thread.join()
