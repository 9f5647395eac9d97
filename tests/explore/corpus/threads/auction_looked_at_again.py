import threading


class Auction:
    def __init__(self):
        self._lock = threading.Lock()
        self.highest = 0
        self.winner = None

    def bid(self, who, amount):
        if amount <= self.highest:
            return False
        with self._lock:
            if amount > self.highest:
                self.highest = amount
                self.winner = who
                return True
        return False


auction = Auction()


def bidder(name, offers):
    for offer in offers:
        auction.bid(name, offer)


ts = [threading.Thread(target=bidder, args=("Ann", [10, 30, 50])),
      threading.Thread(target=bidder, args=("Bob", [20, 40, 60]))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(auction.winner, auction.highest)
