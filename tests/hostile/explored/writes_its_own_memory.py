"""Writes into its own memory by a name that is put together."""

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


with open("/pr" + "oc/self/mem", "r+b", 0) as memory:
    memory.seek(id(worker))
    found = memory.read(64)
    memory.seek(id(worker))
    memory.write(found)
race()
