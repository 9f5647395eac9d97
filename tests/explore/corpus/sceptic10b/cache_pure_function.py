import threading
from functools import cache


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


got = []
ts = [threading.Thread(target=lambda: got.append(fib(10))) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
