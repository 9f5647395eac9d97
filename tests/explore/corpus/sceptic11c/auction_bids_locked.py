import random
import threading
import time


class AuctionClosed(Exception):
    ...


class Auction:
    def __init__(self, item, start):
        self.item = item
        self.price = start
        self.winner = None
        self.open = True
        self.lock = threading.Lock()
        self.bids = []

    def bid(self, who, amount):
        with self.lock:
            if not self.open:
                raise AuctionClosed
            if amount <= self.price:
                return False
            self.price = amount
            self.winner = who
            self.bids.append((who, amount))
            return True

    def close(self):
        with self.lock:
            self.open = False
            return self.winner, self.price


def bidder(auction, name, offers):
    for offer in offers:
        auction.bid(name, offer)
        time.sleep(random.random() / 100)


def main():
    auction = Auction("花瓶", 10)
    offers = {"甲": [20, 40], "乙": [30, 50], "丙": [15, 45]}
    ts = [threading.Thread(target=bidder, args=(auction, n, o)) for n, o in offers.items()]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    winner, price = auction.close()
    assert winner == "乙"
    print(price)


if __name__ == "__main__":
    main()
