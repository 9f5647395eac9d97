import threading
import time

class Fork:
    def __init__(self):
        self.lock = threading.Lock()


a = Fork()
b = Fork()


def take(first, second):
    first.lock.acquire()
    while not second.lock.acquire(blocking=False):
        time.sleep(0.01)
    second.lock.release()
    first.lock.release()


ts = [threading.Thread(target=take, args=(a, b)), threading.Thread(target=take, args=(b, a))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
