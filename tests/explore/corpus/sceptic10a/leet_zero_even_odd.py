import threading


class ZeroEvenOdd:
    def __init__(self, n):
        self.n = n
        self.z = threading.Semaphore(1)
        self.e = threading.Semaphore(0)
        self.o = threading.Semaphore(0)

    def zero(self):
        for i in range(1, self.n + 1):
            self.z.acquire()
            print(0, end="")
            (self.o if i % 2 else self.e).release()

    def even(self):
        for i in range(2, self.n + 1, 2):
            self.e.acquire()
            print(i, end="")
            self.z.release()

    def odd(self):
        for i in range(1, self.n + 1, 2):
            self.o.acquire()
            print(i, end="")
            self.z.release()


x = ZeroEvenOdd(7)
ts = [threading.Thread(target=f) for f in (x.zero, x.even, x.odd)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
