from multiprocessing import Process, Value


class Average:
    def __init__(self):
        self.sum = Value('i', 0)
        self.n = Value('i', 0)

    def add(self, x):
        with self.sum.get_lock():
            self.sum.value += x
        with self.n.get_lock():
            self.n.value += 1


def feed(avg):
    for _ in range(2):
        avg.add(5)


if __name__ == '__main__':
    avg = Average()
    p = Process(target=feed, args=(avg,))
    p.start()
    s, n = avg.sum.value, avg.n.value
    print('consistent' if s == 5 * n else 'torn')
    p.join()
