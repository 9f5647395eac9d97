import threading

calls = {"n": 0}


def counted(fn):
    def inner(*a):
        calls["n"] += 1
        return fn(*a)
    inner.calls = 0
    return inner


def memoize(fn):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = fn(n)
        return cache[n]
    return inner


@memoize
@counted
def slow(n):
    return n * 2


ts = [threading.Thread(target=slow, args=(k,)) for k in (1, 2, 1)]
for t in ts: t.start()
for t in ts: t.join()
print(calls)
