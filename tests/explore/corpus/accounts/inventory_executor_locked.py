from concurrent.futures import ThreadPoolExecutor, as_completed
import threading
import time


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self, **items):
        self.items = dict(items)
        self.lock = threading.Lock()

    def take(self, name):
        with self.lock:
            if not self.items[name]:
                raise OutOfStock(name)
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
