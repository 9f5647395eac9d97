from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=3)


def inner(x):
    return x


def outer(x):
    return pool.submit(inner, x).result()


fs = [pool.submit(outer, i) for i in range(3)]
print(sum(f.result() for f in fs))
pool.shutdown()
