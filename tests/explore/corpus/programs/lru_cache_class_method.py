import functools
import threading


def memo(f):
    cache = {}

    @functools.wraps(f)
    def wrapped(*a):
        if a not in cache:
            wrapped.misses += 1
            cache[a] = f(*a)
        else:
            wrapped.hits += 1
        return cache[a]

    wrapped.hits = wrapped.misses = 0
    return wrapped


@memo
def square(x):
    return x * x


ts = [threading.Thread(target=square, args=(k,)) for k in (2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(square.hits, square.misses)
