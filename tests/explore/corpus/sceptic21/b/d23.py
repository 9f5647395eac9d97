import functools
import threading


def memoize(fn):
    cache = {}
    stats = {"hits": 0, "misses": 0}
    lock = threading.Lock()

    @functools.wraps(fn)
    def wrapper(n):
        with lock:
            found = n in cache
        if found:
            stats["hits"] += 1
            return cache[n]
        value = fn(n)
        with lock:
            cache[n] = value
        return value

    wrapper.stats = stats
    return wrapper


@memoize
def slow(n):
    return n * 3


slow(1)
ts = [threading.Thread(target=slow, args=(1,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(slow.stats["hits"])
