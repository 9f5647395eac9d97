"""Replaces built-in functions that the explorer may call when it looks at an object."""

import builtins
import threading


real = builtins.isinstance


def fill():
    for _ in range(2):
        box[0] = box[0] + 1


box = [0]
builtins.isinstance = lambda thing, kinds: False if type(thing) is list else real(thing, kinds)
builtins.id = lambda thing: 7
workers = [threading.Thread(target=fill) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
builtins.isinstance = real
print("done")
