import threading


class Stock:
    def __init__(self):
        self.n = 0
        self.cond = threading.Condition()

    def wait_for_stock(self):
        with self.cond:
            self.cond.wait_for(lambda: self.n > 0)

    def remove(self):
        with self.cond:
            self.n -= 1

    def add(self):
        with self.cond:
            self.n += 1
            self.cond.notify()


stock = Stock()


def buyer():
    stock.wait_for_stock()
    stock.remove()


def supplier():
    for _ in range(2):
        stock.add()


ts = [threading.Thread(target=buyer), threading.Thread(target=buyer), threading.Thread(target=supplier)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock.n)
