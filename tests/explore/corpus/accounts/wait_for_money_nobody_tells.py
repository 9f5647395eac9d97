import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.enough = threading.Condition()

    def deposit(self, amount):
        with self.enough:
            self.balance += amount

    def withdraw(self, amount):
        with self.enough:
            while self.balance < amount:
                self.enough.wait()
            self.balance -= amount


account = Account()
w = threading.Thread(target=account.withdraw, args=(50,))
d = threading.Thread(target=account.deposit, args=(50,))
d.start()
w.start()
d.join()
w.join()
print(account.balance)
