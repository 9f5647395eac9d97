import threading


class Inventory:
    def __init__(self):
        self.lock = threading.RLock()
        self.items = []
        self.total = 0

    def add(self, n):
        with self.lock:
            self.items.append(n)
            self.recount()

    def recount(self):
        with self.lock:
            self.total = sum(self.items)


inv = Inventory()
ts = [threading.Thread(target=inv.add, args=(n,)) for n in (1, 2, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(inv.total, sorted(inv.items))
