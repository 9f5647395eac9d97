import threading

class Inventory:
    def __init__(self, stock):
        self._stock = dict(stock)
        self._lock = threading.Lock()

    def take(self, item, count):
        if self._stock[item] < count:
            return False
        with self._lock:
            self._stock[item] -= count
        assert self._stock[item] >= 0
        return True

inventory = Inventory({'apple': 3})

def customer():
    for _ in range(2):
        inventory.take('apple', 2)

people = [threading.Thread(target=customer) for _ in range(2)]
for p in people: p.start()
for p in people: p.join()
print(inventory._stock)
