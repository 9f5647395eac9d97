"""Has the library run a text for it."""

import threading
import timeit

x = 0


time_it = timeit.Timer("x += 1", "global x", globals=globals()).timeit
workers = [threading.Thread(target=time_it, args=(2,)) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
