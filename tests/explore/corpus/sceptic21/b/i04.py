import threading
from concurrent.futures import Future

cache = {}
lock = threading.Lock()
calls = []


def compute(n):
    calls.append(n)
    return n * n


def get(n):
    with lock:
        fut = cache.get(n)
        mine = fut is None
        if mine:
            fut = cache[n] = Future()
    if mine:
        fut.set_result(compute(n))
    return fut.result()


out = []
ts = [threading.Thread(target=lambda n=n: out.append(get(n))) for n in (3, 3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out), sorted(calls))
