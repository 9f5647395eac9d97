import threading
import time

lock = threading.Lock()
stock = 0


def deliver(n):
    global stock
    for _ in range(n):
        got = lock.acquire(timeout=0.5)
        old = stock
        time.sleep(1)
        stock = old + 1
        if got:
            lock.release()


ts = [threading.Thread(target=deliver, args=(1,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("stock", stock)
