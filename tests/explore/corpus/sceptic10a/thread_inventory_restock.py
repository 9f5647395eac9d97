# Warehouse: customers wait for stock, the supplier restocks
import threading


class Warehouse:
    def __init__(self, stock, limit):
        self.stock = stock
        self.limit = limit
        self.cond = threading.Condition()

    def buy(self, n):
        with self.cond:
            self.cond.wait_for(lambda: self.stock >= n)
            self.stock -= n
            self.cond.notify_all()

    def restock(self, n):
        with self.cond:
            while self.stock + n > self.limit:
                self.cond.wait()
            self.stock += n
            self.cond.notify_all()


w = Warehouse(0, 10)


def customer(n):
    for _ in range(3):
        w.buy(n)


def supplier():
    for _ in range(6):
        w.restock(2)


threads = [threading.Thread(target=customer, args=(2,)), threading.Thread(target=customer, args=(2,)),
           threading.Thread(target=supplier)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("stock:", w.stock)
