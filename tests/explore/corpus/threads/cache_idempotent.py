import threading

cache = {}


def square(n):
    if n in cache:
        return cache[n]
    result = n * n
    cache[n] = result
    return result


results = [None] * 4


def worker(i):
    results[i] = sum(square(n) for n in range(5))


ts = [threading.Thread(target=worker, args=(i,)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results)
