import threading


class Inventory:
    def __init__(self):
        self.items = {}
        self.lock = threading.Lock()

    def count(self, name):
        with self.lock:
            return self.items.get(name, 0)

    def add(self, name, n):
        with self.lock:
            self.items[name] = self.count(name) + n


inv = Inventory()
ts = [threading.Thread(target=inv.add, args=("bolt", 5)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(inv.items)
