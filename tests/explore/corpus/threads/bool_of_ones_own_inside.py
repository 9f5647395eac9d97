import threading


class Stock:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        return self.n > 0

    def take(self):
        self.n -= 1
        if self.n < 0:
            raise RuntimeError("sold out")


stock = Stock(1)
lock = threading.Lock()


def buy():
    with lock:
        if stock:
            stock.take()


ts = [threading.Thread(target=buy) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock.n)
