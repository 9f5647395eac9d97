from functools import partial
from multiprocessing import Manager, Pool


def lookup(cache, n):
    return cache.get(n)


def store(cache, n, v):
    cache[n] = v


def square(cache, n):
    v = lookup(cache, n)
    if v is None:
        v = n * n
        store(cache, n, v)
    return v


if __name__ == "__main__":
    with Manager() as m:
        cache = m.dict()
        with Pool(2) as pool:
            print(pool.map(partial(square, cache), [3, 3, 4]))
