from multiprocessing import Array, Condition, Process, Value

SIZE = 2


class Buffer:
    def __init__(self):
        self.cells = Array('i', SIZE, lock=False)
        self.count = Value('i', 0, lock=False)
        self.cond = Condition()

    def put(self, x):
        with self.cond:
            while self.count.value == SIZE:
                self.cond.wait()
            self.cells[self.count.value] = x
            self.count.value += 1
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while self.count.value == 0:
                self.cond.wait()
            self.count.value -= 1
            x = self.cells[self.count.value]
            self.cond.notify_all()
            return x


def producer(buf, items):
    for x in items:
        buf.put(x)


def consumer(buf, n, total):
    for _ in range(n):
        x = buf.get()
        with total.get_lock():
            total.value += x


if __name__ == '__main__':
    buf = Buffer()
    total = Value('i', 0)
    ps = [
        Process(target=producer, args=(buf, [1, 2, 3, 4])),
        Process(target=producer, args=(buf, [5, 6, 7, 8])),
        Process(target=consumer, args=(buf, 4, total)),
        Process(target=consumer, args=(buf, 4, total)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('consumed', total.value)
