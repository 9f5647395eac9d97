from multiprocessing import Lock, Manager, Process, Semaphore
from multiprocessing.sharedctypes import RawArray, RawValue

SIZE = 2


class Ring:
    def __init__(self):
        self.cells = RawArray('i', SIZE)
        self.head, self.tail = RawValue('i', 0), RawValue('i', 0)
        self.empty, self.full, self.mutex = Semaphore(SIZE), Semaphore(0), Lock()

    def put(self, x):
        self.empty.acquire()
        with self.mutex:
            self.cells[self.tail.value % SIZE] = x
            self.tail.value += 1
        self.full.release()

    def get(self):
        self.full.acquire()
        with self.mutex:
            x = self.cells[self.head.value % SIZE]
            self.head.value += 1
        self.empty.release()
        return x


def producer(ring, xs):
    for x in xs:
        ring.put(x)


def consumer(ring, n, out):
    for _ in range(n):
        out.append(ring.get())


if __name__ == '__main__':
    ring = Ring()
    with Manager() as m:
        out = m.list()
        ps = [
            Process(target=producer, args=(ring, (1, 2, 3))),
            Process(target=producer, args=(ring, (11, 12, 13))),
            Process(target=consumer, args=(ring, 3, out)),
            Process(target=consumer, args=(ring, 3, out)),
        ]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(sorted(out))
