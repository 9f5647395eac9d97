import threading


class ZeroEvenOdd:
    def __init__(self, n):
        self.n = n
        self.z = threading.Semaphore(1)
        self.e = threading.Semaphore(0)
        self.o = threading.Semaphore(0)

    def zero(self, printNumber):
        for i in range(1, self.n + 1):
            self.z.acquire()
            printNumber(0)
            (self.o if i % 2 else self.e).release()

    def even(self, printNumber):
        for i in range(2, self.n + 1, 2):
            self.e.acquire()
            printNumber(i)
            self.z.release()

    def odd(self, printNumber):
        for i in range(1, self.n + 1, 2):
            self.o.acquire()
            printNumber(i)
            self.z.release()


def main():
    zeo = ZeroEvenOdd(5)
    out = []
    ts = [threading.Thread(target=f, args=(out.append,)) for f in (zeo.zero, zeo.even, zeo.odd)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("".join(map(str, out)))


main()
