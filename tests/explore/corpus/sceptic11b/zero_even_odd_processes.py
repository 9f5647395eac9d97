from multiprocessing import Process, Semaphore


class ZeroEvenOdd:
    def __init__(self, n):
        self.n = n
        self.zero_sem = Semaphore(1)
        self.even_sem = Semaphore(0)
        self.odd_sem = Semaphore(0)

    def zero(self):
        for i in range(1, self.n + 1):
            self.zero_sem.acquire()
            print(0, end='', flush=True)
            (self.odd_sem if i % 2 else self.even_sem).release()

    def even(self):
        for i in range(2, self.n + 1, 2):
            self.even_sem.acquire()
            print(i, end='', flush=True)
            self.zero_sem.release()

    def odd(self):
        for i in range(1, self.n + 1, 2):
            self.odd_sem.acquire()
            print(i, end='', flush=True)
            self.zero_sem.release()


if __name__ == '__main__':
    z = ZeroEvenOdd(5)
    ps = [Process(target=f) for f in (z.even, z.odd, z.zero)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print()
