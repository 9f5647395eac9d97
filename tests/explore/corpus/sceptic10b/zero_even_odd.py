"""LeetCode 1116 打印零与奇偶数"""
from threading import Semaphore, Thread


class ZeroEvenOdd:
    def __init__(self, n):
        self.n = n
        self.z, self.e, self.o = Semaphore(1), Semaphore(0), Semaphore(0)

    def zero(self, p):
        for i in range(1, self.n + 1):
            self.z.acquire()
            p(0)
            (self.o if i % 2 else self.e).release()

    def even(self, p):
        for i in range(2, self.n + 1, 2):
            self.e.acquire()
            p(i)
            self.z.release()

    def odd(self, p):
        for i in range(1, self.n + 1, 2):
            self.o.acquire()
            p(i)
            self.z.release()


digits = []
zeo = ZeroEvenOdd(3)
ts = [Thread(target=m, args=(digits.append,)) for m in (zeo.zero, zeo.even, zeo.odd)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*digits, sep="")
