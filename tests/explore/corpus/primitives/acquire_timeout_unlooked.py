import threading
import time

lock = threading.Lock()
n = 0


def add():
    global n
    got = lock.acquire(timeout=0.5)
    old = n
    time.sleep(1)
    n = old + 1
    if got:
        lock.release()


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
