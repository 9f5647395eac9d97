from multiprocessing.pool import ThreadPool


def square(n):
    return n * n


pool = ThreadPool(2)
rs = [pool.apply_async(square, (n,)) for n in range(3)]
print([r.get() for r in rs])
pool.close()
pool.join()
