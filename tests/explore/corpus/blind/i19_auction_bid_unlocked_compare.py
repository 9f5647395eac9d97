import threading


class Auction:
    def __init__(self, item, start):
        self.item = item
        self.best = start
        self.winner = None
        self.lock = threading.Lock()
        self.history = []

    def bid(self, who, amount):
        if amount > self.best:
            with self.lock:
                self.best = amount
                self.winner = who
                self.history.append((who, amount))
                return True
        return False


auctions = {name: Auction(name, 10) for name in ('lamp', 'chair', 'table')}


def bidder(name, offers):
    for item, amount in offers:
        if auctions[item].bid(name, amount):
            print(name, 'bids', amount, 'for', item)


threads = [threading.Thread(target=bidder, args=('ann', [('lamp', 20), ('chair', 15)])),
           threading.Thread(target=bidder, args=('bob', [('chair', 30), ('lamp', 25)])),
           threading.Thread(target=bidder, args=('cid', [('table', 11)]))]
for t in threads:
    t.start()
for t in threads:
    t.join()
for auction in auctions.values():
    print(auction.item, auction.winner, auction.best)
