import threading


class Auction:
    def __init__(self, item, start):
        self.item = item
        self.best = start
        self.bidder = None
        self.closed = False
        self.lock = threading.Lock()
        self.bids = 0
        self.too_low = 0

    def bid(self, who, amount):
        with self.lock:
            if self.closed:
                return 'closed'
            self.bids += 1
            if amount <= self.best:
                self.too_low += 1
                return 'low'
            self.best, self.bidder = amount, who
            return 'ok'

    def price(self):
        with self.lock:
            return self.best

    def close(self):
        with self.lock:
            self.closed = True
            return self.bidder, self.best


class Bidder(threading.Thread):
    def __init__(self, name, money, auctions, step):
        super().__init__(name=name)
        self.money, self.auctions, self.step = money, auctions, step

    def run(self):
        for auction in self.auctions:
            for _ in range(2):
                offer = auction.price() + self.step
                if offer > self.money:
                    break
                answer = auction.bid(self.name, offer)
                if answer == 'closed':
                    break
                if answer == 'ok':
                    print(f'{self.name} leads {auction.item} with {offer}')


vase, clock = Auction('vase', 10), Auction('clock', 5)
people = [Bidder('ann', 40, [vase, clock], 5), Bidder('bob', 30, [clock, vase], 7)]
for p in people:
    p.start()
for p in people:
    p.join()
for auction in (vase, clock):
    who, price = auction.close()
    print(auction.item, 'sold' if who else 'unsold', 'for', price)
    assert auction.too_low <= auction.bids
