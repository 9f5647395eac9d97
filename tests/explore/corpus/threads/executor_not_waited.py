from concurrent.futures import ThreadPoolExecutor
import threading

total = 0
lock = threading.Lock()


def add(n):
    global total
    with lock:
        total += n


ex = ThreadPoolExecutor(3)
for n in (1, 2, 3):
    ex.submit(add, n)
ex.shutdown(wait=False)
print(total)
