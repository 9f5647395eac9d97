from concurrent.futures import ProcessPoolExecutor

cache = {}


def fib(n):
    if n in cache:
        return cache[n]
    result = 1 if n < 2 else fib(n - 1) + fib(n - 2)
    cache[n] = result
    return result


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(fib, range(6))))
    print('parent cache', len(cache))
