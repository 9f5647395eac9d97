import threading


class Base:
    def __init__(self):
        self._lock = threading.Lock()
        self.items = {}

    def locked(self):
        return self._lock


class Shop(Base):
    def __init__(self, **stock):
        super().__init__()
        self.items.update(stock)
        self.income = 0

    def sell(self, name, price):
        with self.locked():
            if self.items.get(name, 0) > 0:
                self.items[name] -= 1
                self.income += price
                return True
        return False


shop = Shop(tea=2, milk=1)
sold = []


def customer(wishes):
    for name, price in wishes:
        if shop.sell(name, price):
            sold.append(name)


wishes = [("tea", 3), ("milk", 2)]
ts = [threading.Thread(target=customer, args=(wishes,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(shop.items, shop.income, len(sold))
