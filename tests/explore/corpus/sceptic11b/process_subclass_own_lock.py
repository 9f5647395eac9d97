from multiprocessing import Lock, Process, Value


class Adder(Process):
    def __init__(self, total, n):
        super().__init__()
        self.lock = Lock()
        self.total = total
        self.n = n

    def run(self):
        for _ in range(self.n):
            with self.lock:
                self.total.value += 1


if __name__ == '__main__':
    total = Value('i', 0)
    adders = [Adder(total, 5) for _ in range(3)]
    for a in adders:
        a.start()
    for a in adders:
        a.join()
    print('total =', total.value)
