# 有界缓冲区(两个条件变量共享一把锁)
import threading
from collections import deque


class Buffer:
    def __init__(self, size):
        self.size = size
        self.items = deque()
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)

    def put(self, item):
        with self.not_full:
            self.not_full.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.items)
            item = self.items.popleft()
            self.not_full.notify()
            return item


buf = Buffer(2)
sums = []


def producer(start):
    for i in range(start, start + 2):
        buf.put(i)


def consumer(n):
    s = 0
    for _ in range(n):
        s += buf.get()
    sums.append(s)


ts = [threading.Thread(target=producer, args=(1,)),
      threading.Thread(target=producer, args=(3,)),
      threading.Thread(target=consumer, args=(2,)),
      threading.Thread(target=consumer, args=(2,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(sums))
