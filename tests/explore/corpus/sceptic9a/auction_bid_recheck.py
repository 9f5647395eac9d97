import threading


class Auction:
    def __init__(self, start):
        self.price = start
        self.winner = None
        self.bids = []
        self.closed = False
        self.lock = threading.Lock()

    def current(self):
        with self.lock:
            return self.price, self.winner

    def bid(self, who, amount):
        with self.lock:
            if self.closed or amount <= self.price:
                return False
            self.price = amount
            self.winner = who
            self.bids.append((amount, who))
            return True

    def close(self):
        with self.lock:
            self.closed = True
            return self.winner, self.price


def bidder(auction, who, limit):
    for _ in range(2):
        price, winner = auction.current()
        if winner == who:
            continue
        if price + 10 > limit:
            return
        auction.bid(who, price + 10)


auction = Auction(100)
ts = [threading.Thread(target=bidder, args=(auction, "Ann", 130)), threading.Thread(target=bidder, args=(auction, "Ben", 120))]
for t in ts:
    t.start()
for t in ts:
    t.join()
winner, price = auction.close()
amounts = [a for a, _ in auction.bids]
assert amounts == sorted(set(amounts))
assert price == amounts[-1]
print("sold")
