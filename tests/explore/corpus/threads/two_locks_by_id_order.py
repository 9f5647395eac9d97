import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(a, b, amount):
    first, second = sorted((a, b), key=lambda x: x.number)
    with first.lock, second.lock:
        if a.balance >= amount:
            a.balance -= amount
            b.balance += amount


x, y = Account(1, 100), Account(2, 50)
ts = [threading.Thread(target=transfer, args=(x, y, 30)), threading.Thread(target=transfer, args=(y, x, 20)),
      threading.Thread(target=transfer, args=(x, y, 10))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(x.balance + y.balance)
