import threading


class Wallet:
    def __init__(self):
        self.lock = threading.Lock()
        self.coins = {"btc": 1}

    def value(self):
        with self.lock:
            return sum(self.coins.values())

    def add(self, coin, n):
        with self.lock:
            self.coins[coin] = self.coins.get(coin, 0) + n
            if self.value() > 3:
                print("rich")


w = Wallet()
t = threading.Thread(target=w.add, args=("eth", 1))
t.start()
t.join()
