"""Takes the scheduler's answers away from the actor they are meant for."""

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


def take():
    for number in range(3, 64):
        os.set_blocking(number, False)
        try:
            open(number, "rb", 0, closefd=False).read(1)
        except OSError:
            pass


try:
    take()
except OSError:
    pass
race()
