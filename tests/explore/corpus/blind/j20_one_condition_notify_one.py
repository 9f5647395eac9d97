import threading


class Buffer:
    def __init__(self, size):
        self.cond = threading.Condition()
        self.items = []
        self.size = size

    def put(self, item):
        with self.cond:
            while len(self.items) >= self.size:
                self.cond.wait()
            self.items.append(item)
            self.cond.notify()

    def get(self):
        with self.cond:
            while not self.items:
                self.cond.wait()
            item = self.items.pop(0)
            self.cond.notify()
            return item


buffer = Buffer(1)


def producer(n):
    buffer.put(n)


def consumer():
    buffer.get()


threads = [threading.Thread(target=consumer) for _ in range(3)]
threads += [threading.Thread(target=producer, args=(n,)) for n in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print('done', buffer.items)
