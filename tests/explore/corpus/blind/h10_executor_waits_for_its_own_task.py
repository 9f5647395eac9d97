from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)


def inner():
    return 5


def outer():
    return pool.submit(inner).result() + 1


print(pool.submit(outer).result())
