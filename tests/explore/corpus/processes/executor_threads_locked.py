import threading
from concurrent.futures import ThreadPoolExecutor

done = 0
lock = threading.Lock()


def task(n):
    global done
    for _ in range(n):
        with lock:
            done += 1
    return n


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(task, 10) for _ in range(3)]
print(done, sum(f.result() for f in futures))
