import threading

class Shop:
    def __init__(self):
        self.stock = {"tea": 1, "milk": 2}
        self.lock = threading.Lock()
        self.sold = 0

    def has(self, what):
        with self.lock:
            return self.stock[what] > 0

    def take(self, what):
        with self.lock:
            self.stock[what] -= 1
            self.sold += 1

shop = Shop()

def customer(wishes):
    for what in wishes:
        if shop.has(what):
            shop.take(what)

ts = [threading.Thread(target=customer, args=(w,)) for w in (["tea", "milk"], ["tea"], ["milk"])]
for t in ts: t.start()
for t in ts: t.join()
print("sold", shop.sold >= 0)
