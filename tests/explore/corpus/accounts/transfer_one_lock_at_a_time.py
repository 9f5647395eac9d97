import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def add(self, amount):
        with self.lock:
            self.balance += amount


def transfer(source, target, amount):
    source.add(-amount)
    target.add(amount)


a, b = Account(100), Account(100)
t1 = threading.Thread(target=transfer, args=(a, b, 30))
t2 = threading.Thread(target=transfer, args=(b, a, 50))
t1.start()
t2.start()
t1.join()
t2.join()
print(a.balance, b.balance, a.balance + b.balance)
