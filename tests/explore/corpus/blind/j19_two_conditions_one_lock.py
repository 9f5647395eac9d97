import threading
from collections import deque


class Closed(Exception):
    pass


class Buffer:
    def __init__(self, size):
        self.lock = threading.Lock()
        self.not_empty = threading.Condition(self.lock)
        self.not_full = threading.Condition(self.lock)
        self.items = deque()
        self.size = size
        self.closed = False
        self.peak = 0

    def put(self, item):
        with self.not_full:
            self.not_full.wait_for(lambda: len(self.items) < self.size or self.closed)
            if self.closed:
                raise Closed
            self.items.append(item)
            if len(self.items) > self.peak:
                self.peak = len(self.items)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.items or self.closed)
            if not self.items:
                raise Closed
            item = self.items.popleft()
            self.not_full.notify()
            return item

    def close(self):
        with self.lock:
            self.closed = True
            self.not_empty.notify_all()
            self.not_full.notify_all()


buffer = Buffer(2)
taken = []
taken_lock = threading.Lock()


def producer(name, count):
    for i in range(count):
        buffer.put((name, i))


def consumer():
    mine = 0
    try:
        while True:
            item = buffer.get()
            mine += 1
            with taken_lock:
                taken.append(item)
    except Closed:
        print('consumer leaves')


makers = [threading.Thread(target=producer, args=(n, 3)) for n in 'xy']
users = [threading.Thread(target=consumer) for _ in range(2)]
for t in makers + users: t.start()
for t in makers: t.join()
buffer.close()
for t in users: t.join()
assert len(taken) == 6 and len(set(taken)) == 6
assert buffer.peak <= 2
print('all taken')
