import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.held = 0
        self.lock = threading.Lock()

    def hold(self, amount):
        with self.lock:
            if self.balance >= amount:
                self.held += amount
                return True
            return False

    def settle(self, amount):
        with self.lock:
            self.held -= amount
            self.balance -= amount


def customer(a):
    if a.hold(80):
        a.settle(80)


a = Account(100)
ts = [threading.Thread(target=customer, args=(a,)) for _ in range(2)]
for x in ts:
    x.start()
for x in ts:
    x.join()
print('balance', a.balance)
