"""Closes every descriptor, the actor's connection to the scheduler among them, and goes on."""

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


os.closerange(3, 4096)
race()
