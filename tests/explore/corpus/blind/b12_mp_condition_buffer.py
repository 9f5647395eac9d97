import multiprocessing as mp


class Buffer:
    def __init__(self, size):
        self.size = size
        self.data = mp.Array("i", size, lock=False)
        self.head = mp.Value("i", 0, lock=False)
        self.count = mp.Value("i", 0, lock=False)
        self.cond = mp.Condition()

    def put(self, x):
        with self.cond:
            while self.count.value == self.size:
                self.cond.wait()
            self.data[(self.head.value + self.count.value) % self.size] = x
            self.count.value += 1
            self.cond.notify_all()

    def get(self):
        with self.cond:
            while self.count.value == 0:
                self.cond.wait()
            x = self.data[self.head.value]
            self.head.value = (self.head.value + 1) % self.size
            self.count.value -= 1
            self.cond.notify_all()
            return x


def producer(buf, items):
    for i in items:
        buf.put(i)


def consumer(buf, n, out):
    for _ in range(n):
        out.put(buf.get())


if __name__ == "__main__":
    buf = Buffer(2)
    out = mp.Queue()
    ps = [
        mp.Process(target=producer, args=(buf, [1, 2, 3])),
        mp.Process(target=producer, args=(buf, [4, 5, 6])),
        mp.Process(target=consumer, args=(buf, 6, out)),
    ]
    for p in ps:
        p.start()
    got = [out.get() for _ in range(6)]
    for p in ps:
        p.join()
    print(sorted(got))
