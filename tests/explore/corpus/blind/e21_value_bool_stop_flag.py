import ctypes
import time
from multiprocessing import Process, Value


def spin(stop, n):
    while not stop.value:
        with n.get_lock():
            n.value += 1
        time.sleep(0.01)


if __name__ == "__main__":
    stop = Value(ctypes.c_bool, False)
    n = Value(ctypes.c_longlong, 0)
    ps = [Process(target=spin, args=(stop, n)) for _ in range(2)]
    for p in ps: p.start()
    time.sleep(0.05)
    stop.value = True
    for p in ps: p.join()
    print("stopped:", n.value >= 0)
