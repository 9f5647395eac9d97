import threading
from collections import deque


class BoundedQueue:
    def __init__(self, maxsize):
        self.items = deque()
        self.maxsize = maxsize
        self.lock = threading.Lock()
        self.not_empty = threading.Condition(self.lock)
        self.not_full = threading.Condition(self.lock)

    def put(self, item):
        with self.not_full:
            if len(self.items) >= self.maxsize:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.popleft()
            self.not_full.notify()
            return item


q = BoundedQueue(1)
got = []
def cook(orders):
    for order in orders:
        q.put(order)


def waiter():
    for _ in range(2):
        got.append(q.get())


ts = [threading.Thread(target=cook, args=([n, n + 1],)) for n in (1, 11)]
ts += [threading.Thread(target=waiter) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("got", len(got))
