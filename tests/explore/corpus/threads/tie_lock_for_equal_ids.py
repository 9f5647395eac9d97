import threading

tie = threading.Lock()


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def both(a, b):
    if id(a) < id(b):
        return a.lock, b.lock
    return b.lock, a.lock


def transfer(a, b, amount):
    if a is b:
        with tie:
            return
    first, second = both(a, b)
    with first:
        with second:
            a.balance -= amount
            b.balance += amount


x, y = Account(50), Account(50)
ts = [threading.Thread(target=transfer, args=t) for t in ((x, y, 10), (y, x, 20), (x, x, 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(x.balance + y.balance)
