"""秒杀:每人限购一件"""
import random
import threading
import time
from enum import Enum, auto


class Result(Enum):
    OK = auto()
    SOLD_OUT = auto()
    ALREADY = auto()


class FlashSale:
    def __init__(self, stock):
        self.stock = stock
        self.buyers = set()
        self.orders = []
        self.lock = threading.Lock()

    def buy(self, user):
        with self.lock:
            if user in self.buyers:
                return Result.ALREADY
            if self.stock == 0:
                return Result.SOLD_OUT
            self.stock -= 1
            self.buyers.add(user)
            order_no = len(self.orders) + 1
            self.orders.append((order_no, user))
        time.sleep(random.random() / 100)
        return Result.OK


def client(sale, user, log):
    r = sale.buy(user)
    log.append((user, r))


def main():
    sale = FlashSale(2)
    log = []
    users = ["u1", "u2", "u1", "u3"]
    ts = [threading.Thread(target=client, args=(sale, u, log)) for u in users]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    won = [u for u, r in log if r is Result.OK]
    assert len(won) == len(set(won)) == 2
    print("sold", len(sale.orders))


if __name__ == "__main__":
    main()
