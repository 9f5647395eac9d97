import threading
from collections import Counter, defaultdict


class Product:
    def __init__(self, name, stock, price):
        self.name, self.stock, self.price = name, stock, price


class OutOfStock(Exception):
    def __init__(self, product, wanted, left):
        super().__init__(f'{product}: wanted {wanted}, left {left}')
        self.product = product


class Shop:
    def __init__(self, products):
        self._products = {p.name: p for p in products}
        self._lock = threading.Lock()
        self._stats_lock = threading.Lock()
        self._stats = Counter()
        self.income = 0
        self.orders = []

    def order(self, customer, wanted):
        with self._lock:
            for name, count in wanted.items():
                product = self._products[name]
                if product.stock < count:
                    with self._stats_lock:
                        self._stats['refused'] += 1
                    raise OutOfStock(name, count, product.stock)
            cost = 0
            for name, count in wanted.items():
                product = self._products[name]
                product.stock -= count
                cost += product.price * count
            self.income += cost
            number = len(self.orders) + 1
            self.orders.append((number, customer, dict(wanted)))
        with self._stats_lock:
            self._stats['accepted'] += 1
            self._stats['items'] += sum(wanted.values())
        return number, cost

    def restock(self, name, count):
        with self._lock:
            self._products[name].stock += count

    def snapshot(self):
        with self._lock:
            return {n: p.stock for n, p in self._products.items()}, self.income

    def stats(self):
        with self._stats_lock:
            return dict(self._stats)


shop = Shop([Product('apple', 10, 2), Product('pear', 4, 3), Product('plum', 1, 5)])


def customer(name, wishes):
    for wish in wishes:
        try:
            number, cost = shop.order(name, wish)
        except OutOfStock as error:
            print(name, 'refused:', error)
            continue
        print(name, 'order', number, 'cost', cost)


def supplier():
    shop.restock('plum', 2)
    stock, income = shop.snapshot()
    print('stock', stock, 'income', income)


threads = [threading.Thread(target=customer, args=('ann', [{'apple': 3, 'plum': 1}, {'pear': 2}])),
           threading.Thread(target=customer, args=('bob', [{'plum': 2}, {'apple': 4}, {'pear': 3}])),
           threading.Thread(target=supplier)]
[t.start() for t in threads]
[t.join() for t in threads]
stock, income = shop.snapshot()
assert all(v >= 0 for v in stock.values())
sold = defaultdict(int)
for _, _, items in shop.orders:
    for n, c in items.items():
        sold[n] += c
assert sold['apple'] + stock['apple'] == 10
print(shop.stats())
