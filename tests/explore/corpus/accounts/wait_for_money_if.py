import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.enough = threading.Condition()

    def deposit(self, amount):
        with self.enough:
            self.balance += amount
            self.enough.notify_all()

    def withdraw(self, amount):
        with self.enough:
            if self.balance < amount:
                self.enough.wait()
            self.balance -= amount
            assert self.balance >= 0, "overdrawn"


account = Account()
jobs = [(account.withdraw, 50), (account.withdraw, 50), (account.deposit, 50), (account.deposit, 50)]
threads = [threading.Thread(target=job, args=(amount,)) for job, amount in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
