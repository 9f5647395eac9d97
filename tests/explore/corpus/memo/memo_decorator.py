import functools, threading
def memoize(f):
    cache = {}
    @functools.wraps(f)
    def inner(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    return inner
@memoize
def square(n):
    return n * n
ts = [threading.Thread(target=square, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(square(3))
