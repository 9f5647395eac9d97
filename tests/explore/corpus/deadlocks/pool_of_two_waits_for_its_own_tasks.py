from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)


def inner():
    return 1


def outer(n):
    return pool.submit(inner).result() + n


print(sorted(pool.map(outer, range(2))))
