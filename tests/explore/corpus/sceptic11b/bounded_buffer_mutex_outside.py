from multiprocessing import Lock, Process, Semaphore
from multiprocessing.sharedctypes import RawArray, RawValue

SIZE = 2


class Ring:
    def __init__(self):
        self.cells = RawArray('i', SIZE)
        self.head, self.tail = RawValue('i', 0), RawValue('i', 0)
        self.empty, self.full, self.mutex = Semaphore(SIZE), Semaphore(0), Lock()

    def put(self, x):
        with self.mutex:
            self.empty.acquire()
            self.cells[self.tail.value % SIZE] = x
            self.tail.value += 1
            self.full.release()

    def get(self):
        with self.mutex:
            self.full.acquire()
            x = self.cells[self.head.value % SIZE]
            self.head.value += 1
            self.empty.release()
        return x


def producer(ring, xs):
    for x in xs:
        ring.put(x)


def consumer(ring, n):
    print(sum(ring.get() for _ in range(n)))


if __name__ == '__main__':
    ring = Ring()
    ps = [Process(target=producer, args=(ring, (1, 2, 3))), Process(target=consumer, args=(ring, 3))]
    [p.start() for p in ps]
    [p.join() for p in ps]
