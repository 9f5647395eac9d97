import threading
import time

lock = threading.Lock()
total = 0
tries = []


def add(n):
    global total
    while not lock.acquire(timeout=0.1):
        tries.append(n)
    try:
        old = total
        time.sleep(0.3)
        total = old + n
    finally:
        lock.release()


ts = [threading.Thread(target=add, args=(i,)) for i in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
