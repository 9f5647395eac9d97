"""Pools of threads, futures, map, as_completed; asyncio beside threads."""
import concurrent.futures
import threading

results = []
totals = {"sum": 0}
lock = threading.Lock()


def square(n):
    with lock:
        totals["sum"] += n
        results.append(n)
    return n * n


with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(square, range(4))))
    futures = {pool.submit(square, n): n for n in (5, 6)}
    for future in sorted(futures, key=futures.get):
        print(futures[future], future.result(), future.done())
    broken = pool.submit(lambda: totals["none"])
    print(type(broken.exception()).__name__)
print(sorted(results), totals)
timer = threading.Timer(0, lambda: results.clear())
timer.start()
timer.join()
print(results)
once = threading.local()
print(vars(once))
broken.result()
