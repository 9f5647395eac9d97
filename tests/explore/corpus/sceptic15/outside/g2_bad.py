import random
import threading
import time

a = threading.Lock()
b = threading.Lock()


def take(first, second):
    first.acquire()
    while not second.acquire(blocking=False):
        time.sleep(random.random() / 100)
    second.release()
    first.release()


ts = [threading.Thread(target=take, args=(a, b)), threading.Thread(target=take, args=(b, a))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
