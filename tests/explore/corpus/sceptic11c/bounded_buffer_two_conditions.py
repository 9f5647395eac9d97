import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = deque()
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)
        self.closed = False

    def put(self, item):
        with self.not_full:
            while len(self.items) == self.capacity:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items and not self.closed:
                self.not_empty.wait()
            if not self.items:
                raise StopIteration
            item = self.items.popleft()
            self.not_full.notify()
            return item

    def close(self):
        with self.lock:
            self.closed = True
            self.not_empty.notify_all()


def producer(buf, base, n):
    for i in range(n):
        buf.put((base, i))


def consumer(buf, got):
    while True:
        try:
            got.append(buf.get())
        except StopIteration:
            return


def main():
    buf = BoundedBuffer(2)
    lists = [[], []]
    ps = [threading.Thread(target=producer, args=(buf, b, 4)) for b in "xyz"]
    cs = [threading.Thread(target=consumer, args=(buf, g)) for g in lists]
    for t in cs + ps:
        t.start()
    for p in ps:
        p.join()
    buf.close()
    for c in cs:
        c.join()
    ordered = all([i for b, i in g if b == k] == sorted(i for b, i in g if b == k) for g in lists for k in "xyz")
    print("有序", ordered, sum(map(len, lists)))


if __name__ == "__main__":
    main()
