import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def can_pay(self, n):
        with self.lock:
            return self.balance >= n

    def pay(self, n):
        with self.lock:
            self.balance -= n


account = Account(50)


def buy(price):
    if account.can_pay(price):
        account.pay(price)
        print("bought for", price)


ts = [threading.Thread(target=buy, args=(40,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
