import threading


class Shop:
    def __init__(self, stock):
        self.stock = dict(stock)
        self.lock = threading.Lock()
        self.sold = []

    def available(self, name):
        with self.lock:
            return self.stock.get(name, 0)

    def take(self, name, count):
        with self.lock:
            self.stock[name] -= count
            self.sold.append((name, count))

    def restock(self, name, count):
        with self.lock:
            self.stock[name] = self.stock.get(name, 0) + count

    def report(self):
        with self.lock:
            return sorted(self.stock.items())


class Customer(threading.Thread):
    def __init__(self, shop, name, wishes):
        threading.Thread.__init__(self, name=name)
        self.shop = shop
        self.wishes = wishes
        self.got = []
        self.missed = []

    def run(self):
        for name, count in self.wishes:
            if self.shop.available(name) >= count:
                self.shop.take(name, count)
                self.got.append(name)
            else:
                self.missed.append(name)


shop = Shop({'book': 3, 'pen': 10, 'cup': 1})
people = [Customer(shop, 'ann', [('book', 1), ('cup', 1)]),
          Customer(shop, 'bob', [('cup', 1), ('pen', 4)]),
          Customer(shop, 'cid', [('pen', 3)])]
for p in people:
    p.start()
for p in people:
    p.join()
for p in people:
    print(p.name, 'got', p.got, 'missed', p.missed)
print(shop.report())
