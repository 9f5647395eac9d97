import threading
from dataclasses import dataclass


@dataclass
class Item:
    price: float
    stock: int = 0


shelf = {"apple": Item(1.5, 20), "pear": Item(2.0, 10), "fig": Item(3.5, 8)}


def sell(name, pieces):
    for _ in range(pieces):
        shelf[name].stock -= 1


ts = [threading.Thread(target=sell, args=(name, 3)) for name in shelf]
for t in ts:
    t.start()
for t in ts:
    t.join()
print({k: v.stock for k, v in shelf.items()})
