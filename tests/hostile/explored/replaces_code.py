"""Replaces the code of the function that looks what an attribute is."""

import builtins
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


def nothing(*given, **named):
    return given[-1] if given else None


for name, value in list(vars(builtins).items()):
    if hasattr(value, "__co" + "de__"):
        setattr(value, "__co" + "de__", getattr(nothing, "__co" + "de__"))
race()
