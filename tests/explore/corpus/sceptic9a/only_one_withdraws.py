import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def get(self):
        with self.lock:
            return self.balance

    def deposit(self, n):
        with self.lock:
            self.balance += n

    def pay(self, n):
        with self.lock:
            self.balance -= n


acc = Account(100)


def payer():
    if acc.get() >= 80:
        acc.pay(80)
    if acc.get() >= 80:
        acc.pay(80)


ts = [threading.Thread(target=payer), threading.Thread(target=acc.deposit, args=(70,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert acc.get() >= 0
