import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self.items, self.capacity = deque(), capacity
        self.mutex = threading.Lock()
        self.not_full = threading.Condition(self.mutex)
        self.not_empty = threading.Condition(self.mutex)

    def put(self, x):
        with self.not_full:
            while len(self.items) >= self.capacity:
                self.not_full.wait()
            self.items.append(x)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            x = self.items.popleft()
            self.not_full.notify()
            return x


buf = BoundedBuffer(1)
eaten = []
producers = [threading.Thread(target=lambda p=p: [buf.put(f'{p}{i}') for i in range(2)]) for p in 'ab']
consumer = threading.Thread(target=lambda: eaten.extend(buf.get() for _ in range(4)))
for t in (*producers, consumer): t.start()
for t in (*producers, consumer): t.join()
print(sorted(eaten))
