from concurrent.futures import ThreadPoolExecutor

ex = ThreadPoolExecutor(max_workers=1)


def inner():
    return 1


def outer():
    return ex.submit(inner).result() + 1


print(ex.submit(outer).result())
