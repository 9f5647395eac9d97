import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.cond = threading.Condition()

    def _apply(self, amount):
        self.balance += amount

    def deposit(self, amount):
        with self.cond:
            self._apply(amount)
            self.cond.notify_all()

    def withdraw(self, amount):
        with self.cond:
            if not self.balance >= amount:
                self.cond.wait()
            self._apply(-amount)


acc = Account()


ts = [threading.Thread(target=acc.withdraw, args=(10,)) for _ in range(2)] + [threading.Thread(target=acc.deposit, args=(10,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
