import threading


class Wallet:
    def __init__(self, balance):
        self.balance = balance
        self.reserved = 0
        self.lock = threading.Lock()

    def reserve(self, amount):
        with self.lock:
            if self.balance - self.reserved < amount:
                return False
            self.reserved += amount
            return True

    def pay(self, amount):
        with self.lock:
            self.reserved -= amount
            self.balance -= amount

    def withdraw(self, amount):
        with self.lock:
            if self.balance >= amount:
                self.balance -= amount


wallet = Wallet(100)


def buyer():
    if wallet.reserve(70):
        wallet.pay(70)


def at_the_desk():
    wallet.withdraw(60)


threads = [threading.Thread(target=buyer), threading.Thread(target=at_the_desk)]
for t in threads: t.start()
for t in threads: t.join()
assert wallet.balance >= 0, wallet.balance
