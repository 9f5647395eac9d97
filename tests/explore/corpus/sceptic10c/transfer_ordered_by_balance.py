import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(src, dst, amount):
    first, second = sorted([src, dst], key=lambda a: a.balance)
    with first.lock:
        with second.lock:
            src.balance -= amount
            dst.balance += amount


def pay_rent():
    for _ in range(2):
        transfer(a, b, 20)


a, b = Account(100), Account(90)
ts = [
    threading.Thread(target=pay_rent),
    threading.Thread(target=transfer, args=(b, a, 5)),
]
for t in ts: t.start()
for t in ts: t.join()
print(a.balance + b.balance)
