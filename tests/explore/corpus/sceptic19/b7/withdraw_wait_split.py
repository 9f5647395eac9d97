import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.fees = 0
        self.cond = threading.Condition()

    def await_funds(self, n):
        with self.cond:
            while self.balance < n:
                self.cond.wait()

    def withdraw(self, n):
        self.await_funds(n)
        with self.cond:
            self.balance -= n
            if self.balance < 0:
                self.fees += 1

    def deposit(self, n):
        with self.cond:
            self.balance += n
            self.cond.notify_all()


acc = Account()
ts = [threading.Thread(target=acc.withdraw, args=(50,)) for _ in range(2)]
ts += [threading.Thread(target=acc.deposit, args=(50,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("balance", acc.balance, "fees", acc.fees)
