"""Leaves folders in folders, deeper than anybody can go."""

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


for _ in range(3000):
    os.mkdir("f")
    os.chdir("f")
race()
