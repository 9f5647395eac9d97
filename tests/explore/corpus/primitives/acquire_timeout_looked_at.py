import threading
import time

lock = threading.Lock()
n = 0


def add():
    global n
    if not lock.acquire(timeout=0.5):
        return
    try:
        old = n
        time.sleep(1)
        n = old + 1
    finally:
        lock.release()


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
