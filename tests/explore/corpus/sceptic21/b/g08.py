import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def change(self, amount):
        with self.lock:
            self.balance += amount


a, b = Account(100), Account(100)
seen = set()


def transfer(x, y, n):
    x.change(-n)
    y.change(n)


def audit():
    with a.lock, b.lock:
        seen.add(a.balance + b.balance)


ts = [threading.Thread(target=transfer, args=(a, b, 10)), threading.Thread(target=audit)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
