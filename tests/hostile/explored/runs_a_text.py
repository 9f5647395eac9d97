"""Runs a text that it puts together, by a built-in function that it finds by name."""

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


text = "def quiet():\n    global x\n    for _ in range(2):\n        x += 1\n"
getattr(builtins, "ex" + "ec")(text, globals())
workers = [threading.Thread(target=globals()["quiet"]) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
