import random
import threading
import time
from typing import Dict, NamedTuple


class Item(NamedTuple):
    sku: str
    qty: int
    price: float


class Inventory:
    def __init__(self) -> None:
        self._items: Dict[str, Item] = {}
        self._lock = threading.Lock()

    def receive(self, sku: str, qty: int, price: float) -> None:
        with self._lock:
            old = self._items.get(sku)
            self._items[sku] = Item(sku, qty + (old.qty if old else 0), price)

    def ship(self, sku: str, qty: int) -> bool:
        with self._lock:
            item = self._items.get(sku)
            if item is None or item.qty < qty:
                return False
            self._items[sku] = item._replace(qty=item.qty - qty)
            return True

    def lookup(self, sku: str) -> Item:
        with self._lock:
            return self._items.get(sku, Item(sku, 0, 0.0))

    def report(self, skus) -> float:
        return sum(i.qty * i.price for i in map(self.lookup, skus))


def main() -> None:
    inv = Inventory()
    inv.receive("pen", 10, 1.5)

    def supplier():
        for sku in ("pen", "ink"):
            inv.receive(sku, 5, 2.0)

    def customer():
        while not inv.ship("ink", 2):
            time.sleep(random.random() / 100)

    ts = [threading.Thread(target=f) for f in (supplier, customer, customer)]
    ts.append(threading.Thread(target=inv.report, args=(["pen", "ink"],)))
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    assert inv.lookup("ink").qty == 1 and inv.lookup("pen").qty == 15


if __name__ == "__main__":
    main()
