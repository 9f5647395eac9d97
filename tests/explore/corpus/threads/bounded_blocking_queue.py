import threading
from collections import deque


class BoundedBlockingQueue:
    def __init__(self, capacity: int):
        self.free = threading.Semaphore(capacity)
        self.used = threading.Semaphore(0)
        self.items = deque()

    def enqueue(self, element: int) -> None:
        self.free.acquire()
        self.items.appendleft(element)
        self.used.release()

    def dequeue(self) -> int:
        self.used.acquire()
        item = self.items.pop()
        self.free.release()
        return item

    def size(self) -> int:
        return len(self.items)


q = BoundedBlockingQueue(2)
got = []


def producer(start):
    for i in range(3):
        q.enqueue(start + i)


def consumer():
    for _ in range(3):
        got.append(q.dequeue())


ts = [threading.Thread(target=producer, args=(s,)) for s in (0, 10)] + [threading.Thread(target=consumer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(got))
