import threading
from collections import deque


class Shop:
    def __init__(self, cashiers):
        self.queue = deque()
        self.cv = threading.Condition()
        self.open = True
        self.sold = 0
        self.served = 0
        self.staff = [threading.Thread(target=self.cashier) for _ in range(cashiers)]

    def customer(self, items):
        with self.cv:
            self.queue.append(items)
            self.cv.notify()

    def cashier(self):
        while True:
            with self.cv:
                while self.open and not self.queue:
                    self.cv.wait()
                if not self.queue:
                    return
                items = self.queue.popleft()
            bill = len(items)
            with self.cv:
                self.sold += bill
                self.served += 1

    def close(self):
        with self.cv:
            self.open = False
            self.cv.notify_all()
        for s in self.staff:
            s.join()


shop = Shop(2)
for s in shop.staff:
    s.start()
customers = [threading.Thread(target=shop.customer, args=(['milk'] * n,)) for n in (1, 2, 3)]
for c in customers:
    c.start()
for c in customers:
    c.join()
shop.close()
print('sold', shop.sold, 'to', shop.served, 'customers')
