from concurrent.futures import ThreadPoolExecutor
import threading

total = 0
lock = threading.Lock()


def add(n):
    global total
    with lock:
        total += n


pool = ThreadPoolExecutor(max_workers=2)
for n in (1, 2, 3):
    pool.submit(add, n)
pool.shutdown(wait=False)
print("total", total)
