import threading
from concurrent.futures import ThreadPoolExecutor

futures, results = [], []
pool = ThreadPoolExecutor(2)


def work(n):
    if n:
        futures.append(pool.submit(work, n - 1))
    return n


futures.append(pool.submit(work, 2))
for future in futures:
    results.append(future.result())
futures.clear()
pool.shutdown()
print(sorted(results))
