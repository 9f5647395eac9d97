"""Forks past the explorer and races in the child."""

import importlib
import os
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


posix = importlib.import_module("po" + "six")
child = posix.fork()
if child == 0:
    posix.closerange(3, 64)
    try:
        race()
    finally:
        posix._exit(0)
posix.waitpid(child, 0)
print("done")
