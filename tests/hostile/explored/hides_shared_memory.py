"""Changes what a module calls shared memory, so that it is not known again."""

import ctypes
import multiprocessing


shared = multiprocessing.Value("i", 0)


def add():
    for _ in range(2):
        shared.value = shared.value + 1


class Nobody:
    pass


for name in ("_SimpleCData", "Array", "Structure"):
    setattr(ctypes, name, Nobody)
workers = [multiprocessing.Process(target=add) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
