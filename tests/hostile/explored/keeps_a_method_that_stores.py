"""Changes a list by a method that it took from it before."""

import threading
d = [0]
put, get = d.__setitem__, d.__getitem__
def work():
    for _ in range(2): put(0, get(0) + 1)

workers = [threading.Thread(target=work) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
