from multiprocessing import Lock, Process, Value


class Stock:
    def __init__(self, n):
        self.n = Value('i', n, lock=False)
        self.lock = Lock()

    def available(self):
        with self.lock:
            return self.n.value

    def take(self, k):
        with self.lock:
            if self.available() >= k:
                self.n.value -= k
                return True
            return False


def shop(stock):
    stock.take(2)


if __name__ == '__main__':
    stock = Stock(5)
    ps = [Process(target=shop, args=(stock,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(stock.available())
