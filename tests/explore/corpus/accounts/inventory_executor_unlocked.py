from concurrent.futures import ThreadPoolExecutor, as_completed
import time


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self, **items):
        self.items = dict(items)

    def take(self, name):
        if not self.items[name]:
            raise OutOfStock(name)
        time.sleep(0.01)
        self.items[name] -= 1
        return name


inv = Inventory(apple=3)
sold = 0
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(inv.take, "apple"): i for i in range(4)}
    for f in as_completed(futures):
        try:
            f.result()
            sold += 1
        except OutOfStock as e:
            pass
print("left", inv.items["apple"], "sold", sold)
