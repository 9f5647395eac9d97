import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    with source.lock:
        with target.lock:
            source.balance -= amount
            target.balance += amount


a, b = Account(100), Account(100)
workers = [threading.Thread(target=transfer, args=(x, y, 10), daemon=True) for x, y in ((a, b), (b, a))]
for one in workers:
    one.start()
for one in workers:
    one.join(timeout=5)
print("end")
