from multiprocessing import Lock, Process, Value


class Adder(Process):
    lock = Lock()
    total = Value('i', 0, lock=False)

    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        for _ in range(self.n):
            with self.lock:
                self.total.value += 1


if __name__ == '__main__':
    adders = [Adder(5) for _ in range(3)]
    for a in adders:
        a.start()
    for a in adders:
        a.join()
    print('total =', Adder.total.value)
