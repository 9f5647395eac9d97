from concurrent.futures import ThreadPoolExecutor
import threading

lock = threading.Lock()
log = []


def task(n):
    with lock:
        log.append(n)
    return n * 2


with ThreadPoolExecutor(2) as pool:
    with lock:
        future = pool.submit(task, 21)
        print(future.result())
