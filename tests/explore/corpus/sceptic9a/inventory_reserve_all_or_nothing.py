import threading


class OutOfStock(Exception):
    def __init__(self, item):
        super().__init__(f"{item} is out of stock")
        self.item = item


class Inventory:
    def __init__(self, **stock):
        self._stock = stock
        self._reserved = {}
        self._lock = threading.Lock()

    def reserve(self, order_id, items):
        with self._lock:
            for item, n in items.items():
                if self._stock.get(item, 0) < n:
                    raise OutOfStock(item)
            for item, n in items.items():
                self._stock[item] -= n
            self._reserved[order_id] = dict(items)

    def cancel(self, order_id):
        with self._lock:
            items = self._reserved.pop(order_id, {})
            for item, n in items.items():
                self._stock[item] = self._stock.get(item, 0) + n

    def ship(self, order_id):
        with self._lock:
            return self._reserved.pop(order_id, None)

    def restock(self, item, n):
        with self._lock:
            self._stock[item] = self._stock.get(item, 0) + n

    def report(self):
        with self._lock:
            return dict(self._stock)


def order(inv, order_id, items, pay):
    try:
        inv.reserve(order_id, items)
    except OutOfStock as e:
        return
    if pay:
        inv.ship(order_id)
    else:
        inv.cancel(order_id)


inv = Inventory(apple=3, pear=2)
ts = [
    threading.Thread(target=order, args=(inv, 1, {"apple": 2, "pear": 1}, True)),
    threading.Thread(target=order, args=(inv, 2, {"apple": 2}, False)),
    threading.Thread(target=inv.restock, args=("pear", 4)),
]
[t.start() for t in ts]
[t.join() for t in ts]
stock = inv.report()
assert all(v >= 0 for v in stock.values())
print("pears", stock["pear"] in (5, 6))
