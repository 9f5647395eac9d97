"""Counts in what a function's parameter is by default."""

import threading
def f(n=0): pass
def work():
    for _ in range(2): f.__defaults__ = (f.__defaults__[0] + 1,)

workers = [threading.Thread(target=work) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
