import threading


class Store:
    def __init__(self, stock):
        self.stock = stock
        self.reserved = 0
        self.lock = threading.Lock()

    def reserve(self, n):
        with self.lock:
            if self.stock - self.reserved < n:
                return False
            self.reserved += n
            return True

    def confirm(self, n):
        with self.lock:
            self.reserved -= n
            self.stock -= n


shop = Store(3)
ok = []


def buyer(n):
    if shop.reserve(n):
        shop.confirm(n)
        ok.append(n)


ts = [threading.Thread(target=buyer, args=(2,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(ok), shop.stock, shop.reserved)
