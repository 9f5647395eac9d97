import threading


class Shop:
    def __init__(self):
        self.orders = []
        self.lock = threading.Lock()

    def order(self, what):
        number = len(self.orders) + 1
        with self.lock:
            self.orders.append((number, what))
        return number


shop = Shop()
numbers = []
ts = [threading.Thread(target=lambda w=w: numbers.append(shop.order(w))) for w in ("tea", "cake")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(numbers))
