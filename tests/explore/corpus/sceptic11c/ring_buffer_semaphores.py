"""OS lab: ring buffer with semaphores."""
import threading
import time
import random

SIZE = 3
ITEMS = 6


class Ring:
    def __init__(self, size):
        self.buf = [None] * size
        self.size = size
        self.head = 0
        self.tail = 0
        self.empty = threading.Semaphore(size)
        self.full = threading.Semaphore(0)
        self.mutex = threading.Lock()

    def put(self, x):
        self.empty.acquire()
        with self.mutex:
            self.buf[self.tail] = x
            self.tail = (self.tail + 1) % self.size
        self.full.release()

    def get(self):
        self.full.acquire()
        with self.mutex:
            x = self.buf[self.head]
            self.buf[self.head] = None
            self.head = (self.head + 1) % self.size
        self.empty.release()
        return x


def main():
    ring = Ring(SIZE)
    eaten = []

    def produce(lo, hi):
        for i in range(lo, hi):
            ring.put(i)
            time.sleep(random.random() * 0.002)

    def consume(n):
        for _ in range(n):
            x = ring.get()
            assert x is not None
            eaten.append(x)

    ts = [threading.Thread(target=produce, args=(0, 3)), threading.Thread(target=produce, args=(3, 6)),
          threading.Thread(target=consume, args=(3,)), threading.Thread(target=consume, args=(3,))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("ate", len(eaten), "sum", sum(eaten))


if __name__ == "__main__":
    main()
