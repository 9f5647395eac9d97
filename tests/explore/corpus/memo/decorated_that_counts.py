import threading

calls = []


def memoize(f):
    cache = {}

    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    return inner


@memoize
def square(n):
    calls.append(n)
    return n * n


ts = [threading.Thread(target=square, args=(3,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(calls))
