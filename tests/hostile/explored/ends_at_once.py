"""Ends the whole process in a thread, before anybody could race."""

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


threading.Thread(target=lambda: (race(), os._exit(0))).start()
