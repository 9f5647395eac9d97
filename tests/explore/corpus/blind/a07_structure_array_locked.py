import multiprocessing
from ctypes import Structure, c_double, c_int


class Item(Structure):
    _fields_ = [("id", c_int), ("price", c_double)]


def raise_prices(items, percent):
    with items.get_lock():
        for item in items:
            item.price = item.price * (1 + percent / 100)


if __name__ == "__main__":
    items = multiprocessing.Array(Item, [(1, 100.0), (2, 200.0), (3, 400.0)])
    jobs = [multiprocessing.Process(target=raise_prices, args=(items, 100)) for _ in range(2)]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    for item in items:
        print(item.id, item.price)
