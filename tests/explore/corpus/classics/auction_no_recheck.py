import threading, random

class Item:
    def __init__(self, name, price):
        self.name, self.price, self.winner = name, price, None
        self.lock = threading.Lock()
    def bid(self, who, amount):
        if amount > self.price:
            with self.lock:
                self.price = amount
                self.winner = who

items = [Item('vase', 10), Item('lamp', 20)]

def bidder(name, seed):
    r = random.Random(seed)
    for _ in range(4):
        item = r.choice(items)
        item.bid(name, 20 + r.randint(1, 50))

ts = [threading.Thread(target=bidder, args=(n, i)) for i, n in enumerate(('ann', 'bob', 'cy'))]
for t in ts: t.start()
for t in ts: t.join()
print([i.name for i in items])
