import threading
from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


out = {}


def ask(n):
    out[n] = fib(n)


ts = [threading.Thread(target=ask, args=(n,)) for n in (6, 7, 8)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([out[n] for n in (6, 7, 8)])
