import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.cond = threading.Condition()

    def deposit(self, amount):
        with self.cond:
            self.balance += amount
            self.cond.notify_all()

    def withdraw(self, amount):
        with self.cond:
            self.cond.wait_for(lambda: self.balance >= amount)
            self.balance -= amount


account = Account()
spenders = [threading.Thread(target=account.withdraw, args=(n,)) for n in (100, 60)]
savers = [threading.Thread(target=account.deposit, args=(n,)) for n in (100, 60)]
for s in spenders + savers:
    s.start()
for s in spenders + savers:
    s.join()
print('rest', account.balance)
assert account.balance == 0
