"""Calls the interpreter's own functions in C."""

import importlib
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


c = importlib.import_module("cty" + "pes")
getattr(c, "python" + "api").PyDict_Clear
race()
