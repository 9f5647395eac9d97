"""Writes into every descriptor what an actor would say, so that the run counts as long and is cut."""

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


for number in range(3, 64):
    try:
        open(number, "wb", 0, closefd=False).write(b"many\x1f999999999")
    except OSError:
        pass
race()
