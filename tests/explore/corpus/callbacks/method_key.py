import threading


class Shop:
    def __init__(self):
        self.prices = {"a": 3, "b": 1}
        self.goods = ["a", "b"]

    def price(self, good):
        return self.prices[good]

    def order(self):
        self.goods.sort(key=self.price)

    def add(self):
        self.prices["c"] = 2
        self.goods.append("c")


shop = Shop()


ts = [threading.Thread(target=f) for f in (shop.order, shop.add)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(shop.goods))
