import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, size):
        self._items = deque()
        self._size = size
        self._lock = threading.Lock()
        self._not_full = threading.Condition(self._lock)
        self._not_empty = threading.Condition(self._lock)
        self._closed = False

    def put(self, item):
        with self._not_full:
            while len(self._items) >= self._size:
                self._not_full.wait()
            self._items.append(item)
            self._not_empty.notify()

    def close(self):
        with self._lock:
            self._closed = True
            self._not_empty.notify_all()

    def get(self):
        with self._not_empty:
            while not self._items:
                if self._closed:
                    return None
                self._not_empty.wait()
            item = self._items.popleft()
            self._not_full.notify()
            return item


buf = BoundedBuffer(1)
got = []


def producer(values):
    for v in values:
        buf.put(v)


def consumer():
    while (item := buf.get()) is not None:
        got.append(item)


producers = [threading.Thread(target=producer, args=(v,)) for v in ([1, 2], [3, 4])]
consumers = [threading.Thread(target=consumer) for _ in range(2)]
for t in consumers + producers:
    t.start()
for t in producers:
    t.join()
buf.close()
for t in consumers:
    t.join()
print("got", sorted(got))
