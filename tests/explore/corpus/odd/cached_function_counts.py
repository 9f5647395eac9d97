import functools
import threading

calls = 0


@functools.lru_cache(maxsize=None)
def square(n):
    global calls
    calls += 1
    return n * n


ts = [threading.Thread(target=square, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(calls)
