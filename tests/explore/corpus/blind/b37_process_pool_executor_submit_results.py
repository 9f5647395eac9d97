from concurrent.futures import ProcessPoolExecutor, as_completed
import time


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return n, a


if __name__ == "__main__":
    start = time.perf_counter()
    table = {}
    with ProcessPoolExecutor(max_workers=3) as ex:
        futures = [ex.submit(fib, n) for n in range(10, 16)]
        for f in as_completed(futures):
            n, value = f.result()
            table[n] = value
    for n in sorted(table):
        print(n, table[n])
    took = time.perf_counter() - start
    assert took >= 0
