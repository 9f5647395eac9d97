import threading
class Shop:
    stock = 1
class Buyer(threading.Thread):
    shop = Shop()
    def run(self):
        if self.shop.stock > 0:
            self.shop.stock = 0
            print("bought")
ts = [Buyer() for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
