"""Reads and writes memory by a pointer that it lets run."""

import ctypes
import threading

x = 0


def worker():
    global x
    for _ in range(2):
        x += 1


def race():
    workers = [threading.Thread(target=worker) for _ in range(2)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    print("done")


start = ctypes.c_long(0)
pointer = getattr(ctypes, "poin" + "ter")(start)
pointer[3] = pointer[3]
race()
