import threading
import time

lock = threading.Lock()
total = 0


def add(n):
    global total
    got = lock.acquire(timeout=0.1)
    old = total
    time.sleep(0.3)
    total = old + n
    if got:
        lock.release()


ts = [threading.Thread(target=add, args=(i,)) for i in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
