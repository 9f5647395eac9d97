import threading
import time


class PrinterPool:
    def __init__(self, n):
        self.slots = threading.Semaphore(n)
        self.lock = threading.Lock()
        self.free = [True] * n

    def take(self):
        self.slots.acquire()
        with self.lock:
            i = self.free.index(True)
            self.free[i] = False
            return i

    def give_back(self, i):
        with self.lock:
            self.free[i] = True
        self.slots.release()


pool = PrinterPool(2)


def job(k):
    i = pool.take()
    print(f"job {k} on printer {i}")
    time.sleep(0.01)
    pool.give_back(i)


jobs = [threading.Thread(target=job, args=(k,)) for k in range(4)]
for j in jobs:
    j.start()
for j in jobs:
    j.join()
