import threading
import time


class PrinterPool:
    def __init__(self, n):
        self.slots = threading.Semaphore(n)
        self.free = [True] * n

    def take(self):
        self.slots.acquire()
        for i, free in enumerate(self.free):
            if free:
                self.free[i] = False
                return i

    def give_back(self, i):
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
