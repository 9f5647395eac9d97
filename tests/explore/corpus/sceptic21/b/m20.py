import threading


class Vending:
    def __init__(self):
        self.coins = 3
        self.coin_lock = threading.Lock()
        self.stock = 2
        self.stock_lock = threading.Lock()

    def buy(self, price):
        with self.coin_lock:
            enough = self.coins >= price
        with self.stock_lock:
            if enough and self.stock:
                self.stock -= 1
                self.coins -= price
                return True
        return False

    def refund(self):
        with self.coin_lock:
            back, self.coins = self.coins, 0
            return back


v = Vending()
ts = [threading.Thread(target=v.buy, args=(2,)), threading.Thread(target=v.refund)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(v.coins)
