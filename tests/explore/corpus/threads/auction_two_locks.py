import threading


class Auction:
    def __init__(self):
        self._lock = threading.Lock()
        self.highest = 0
        self.winner = None

    def current(self):
        with self._lock:
            return self.highest

    def bid(self, who, amount):
        if amount > self.current():
            with self._lock:
                self.highest = amount
                self.winner = who


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
