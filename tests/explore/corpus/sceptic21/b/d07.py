from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)


def fib(n):
    if n < 2:
        return n
    a = pool.submit(fib, n - 1)
    b = pool.submit(fib, n - 2)
    return a.result() + b.result()


print("fib(4) =", pool.submit(fib, 4).result())
pool.shutdown()
