"""Sends SIGKILL to everybody it may signal, the explorer's interpreter among them."""

import os
import signal
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


if os.fork() == 0:
    os.kill(-1, signal.SIGKILL)
    os._exit(0)
race()
