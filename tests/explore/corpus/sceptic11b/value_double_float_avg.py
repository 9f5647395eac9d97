from multiprocessing import Process, RLock, Value


class Average:
    def __init__(self):
        self.lock = RLock()
        self.sum = Value('d', 0.0, lock=self.lock)
        self.n = Value('i', 0, lock=self.lock)

    def add(self, x):
        with self.lock:
            self.sum.value += x
            self.n.value += 1

    def get(self):
        with self.lock:
            return self.sum.value / self.n.value


def feed(avg, xs):
    for x in xs:
        avg.add(x)


if __name__ == '__main__':
    avg = Average()
    ps = [Process(target=feed, args=(avg, xs)) for xs in ([1.0, 2.0], [3.0, 4.0])]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('avg', avg.get())
