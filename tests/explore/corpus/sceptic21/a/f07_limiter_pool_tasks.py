import threading
from concurrent.futures import ThreadPoolExecutor

active = 0
lock = threading.Lock()


def task(n):
    global active
    with lock:
        active += 1
        over = active > 1
    try:
        if over:
            return -1
        return n
    finally:
        with lock:
            active -= 1


with ThreadPoolExecutor(2) as pool:
    res = list(pool.map(task, range(4)))
print(len(res), active)
