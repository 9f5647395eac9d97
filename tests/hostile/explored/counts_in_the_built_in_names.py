"""Counts in a name that it puts among the built-in ones."""

import threading, builtins
builtins.n = 0
def work():
    for _ in range(2): builtins.n = builtins.n + 1

workers = [threading.Thread(target=work) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
