import threading


class Shop:
    def __init__(self):
        self.lock = threading.Lock()
        self.stock = 5
        self.refused = []

    def take(self, n):
        with self.lock:
            self.stock -= n

    def refuse(self, n):
        self.refused.append(n)

    def sell(self, n):
        getattr(self, "take" if self.stock >= n else "refuse")(n)


shop = Shop()
ts = [threading.Thread(target=shop.sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(shop.stock, shop.refused)
