import threading
from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


out = []
ts = [threading.Thread(target=lambda: out.append(fib(10))) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out[0] if out[0] == out[1] else out)
