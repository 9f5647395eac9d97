import threading


class Shop:
    def __init__(self):
        self.stock = 1
        self.sold = 0
        self.lock = threading.Lock()


class Buyer(threading.Thread):
    def __init__(self, shop):
        super().__init__()
        self.shop = shop
        self.hopeful = False

    def run(self):
        self.hopeful = self.shop.stock > 0
        if self.hopeful:
            with self.shop.lock:
                if self.shop.stock > 0:
                    self.shop.stock -= 1
                    self.shop.sold += 1


shop = Shop()
buyers = [Buyer(shop) for _ in range(2)]
for b in buyers:
    b.start()
for b in buyers:
    b.join()
print(shop.stock, shop.sold)
