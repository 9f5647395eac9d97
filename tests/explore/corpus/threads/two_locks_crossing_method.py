import threading


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.lock = threading.RLock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount

    def transfer(self, other, amount):
        with self.lock:
            self.balance -= amount
            other.deposit(amount)


a = Account("a", 100)
b = Account("b", 100)
t1 = threading.Thread(target=a.transfer, args=(b, 10))
t2 = threading.Thread(target=b.transfer, args=(a, 20))
t1.start()
t2.start()
t1.join()
t2.join()
print(a.balance, b.balance)
