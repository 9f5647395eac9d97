import threading

cache = {}


def expensive(n):
    return n * n


def lookup(n):
    result = cache.get(n)
    if result is None:
        result = expensive(n)
        cache[n] = result
    return result


ts = [threading.Thread(target=lookup, args=(7,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
