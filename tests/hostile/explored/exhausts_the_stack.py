"""Has what it is about to say of itself fail for want of stack, until it is taken for said."""

import sys
import threading

x = y = 0


def touch():
    global x
    x += 1


def copy():
    global y
    y += 1


def at(depth, what):
    if depth:
        at(depth - 1, what)
    else:
        try:
            what()
        except RecursionError:
            pass


def room():
    try:
        return 1 + room()
    except RecursionError:
        return 0


def worker(short):
    for _ in range(4):
        at(room() - short, touch)
    for _ in range(2):
        touch()


short = 1
while y == 0 and short < 40:
    short += 1
    at(room() - short, copy)
workers = [threading.Thread(target=worker, args=(short - 1,)) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
