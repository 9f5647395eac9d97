import threading
from collections import defaultdict

class OutOfStock(Exception):
    pass

class Inventory:
    def __init__(self, stock):
        self._stock = dict(stock)
        self._reserved = defaultdict(int)
        self._lock = threading.Condition()

    def available(self, item):
        return self._stock[item] - self._reserved[item]

    def reserve(self, order):
        with self._lock:
            for item, count in order.items():
                if self.available(item) < count:
                    raise OutOfStock(item)
            for item, count in order.items():
                self._reserved[item] += count

    def ship(self, order):
        with self._lock:
            for item, count in order.items():
                self._reserved[item] -= count
                self._stock[item] -= count

    def restock(self, item, count):
        with self._lock:
            self._stock[item] += count
            self._lock.notify_all()

    def total(self):
        with self._lock:
            return sum(self._stock.values())

inventory = Inventory({'apple': 5, 'pear': 3})
shipped = []
shipped_lock = threading.Lock()

def customer(name, order):
    for _ in range(2):
        try:
            inventory.reserve(order)
        except OutOfStock as error:
            print(name, 'finds no', error)
            continue
        inventory.ship(order)
        with shipped_lock:
            shipped.append((name, sum(order.values())))

people = [threading.Thread(target=customer, args=('ann', {'apple': 2})),
          threading.Thread(target=customer, args=('bob', {'apple': 1, 'pear': 2})),
          threading.Thread(target=inventory.restock, args=('pear', 1))]
for p in people: p.start()
for p in people: p.join()
print(inventory.total() + sum(n for _, n in shipped))
