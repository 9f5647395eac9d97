from threading import Condition, Thread


class WaitingAccount:
    def __init__(self):
        self.balance, self.changed = 0, Condition()

    def deposit(self, x):
        with self.changed:
            self.balance += x
            self.changed.notify_all()

    def withdraw(self, x):
        with self.changed:
            self.changed.wait_for(lambda: self.balance >= x)
            self.balance -= x


acc = WaitingAccount()
jobs = [(acc.withdraw, 30), (acc.withdraw, 20), (acc.deposit, 25), (acc.deposit, 35)]
ts = [Thread(target=f, args=(x,)) for f, x in jobs]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
