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
ts = [threading.Thread(target=q.put, args=(i,)) for i in range(3)]
ts.append(threading.Thread(target=lambda: [got.append(q.get()) for _ in range(3)]))
for t in ts:
    t.start()
for t in ts:
    t.join()
print("got", len(got))
