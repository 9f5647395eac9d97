import random
import threading
import time


class Auction:
    def __init__(self, item, start):
        self.item = item
        self.price = start
        self.winner = None

    def bid(self, who, amount):
        if amount > self.price:
            print(f"{who} bids {amount} on {self.item}")
            self.price = amount
            self.winner = who


def bidder(auction, name):
    for _ in range(2):
        auction.bid(name, auction.price + random.randint(1, 10))
        time.sleep(0.01)


if __name__ == "__main__":
    auction = Auction("vase", 10)
    ts = [threading.Thread(target=bidder, args=(auction, n)) for n in ("ann", "bob")]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("sold to", auction.winner)
