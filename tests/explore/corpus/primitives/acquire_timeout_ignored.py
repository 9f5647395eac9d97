import threading
import time

n = 0
lock = threading.Lock()


def slow():
    global n
    with lock:
        old = n
        time.sleep(2)
        n = old + 1


def hasty():
    global n
    taken = lock.acquire(timeout=0.5)
    n += 1
    if taken:
        lock.release()


a, b = threading.Thread(target=slow), threading.Thread(target=hasty)
a.start(); b.start()
a.join(); b.join()
print(n)
