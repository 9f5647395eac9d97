import threading
from contextlib import ExitStack


class Account:
    _next = 1

    def __init__(self, balance):
        self.number = Account._next
        Account._next += 1
        self.balance = balance
        self.lock = threading.RLock()

    def withdraw(self, amount):
        with self.lock:
            if amount > self.balance:
                raise ValueError("overdraft")
            self.balance -= amount

    def deposit(self, amount):
        with self.lock:
            self.balance += amount


def transfer(source, target, amount):
    with ExitStack() as stack:
        for acc in sorted((source, target), key=lambda a: a.number):
            stack.enter_context(acc.lock)
        try:
            source.withdraw(amount)
        except ValueError:
            return False
        target.deposit(amount)
        return True


x, y = Account(100), Account(40)
ts = [
    threading.Thread(target=transfer, args=(x, y, 30)),
    threading.Thread(target=transfer, args=(y, x, 20)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(x.balance, y.balance)
