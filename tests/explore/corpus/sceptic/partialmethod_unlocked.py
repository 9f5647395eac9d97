import threading
from functools import partialmethod


class Account:
    def __init__(self):
        self.balance = 0

    def _change(self, sign, amount):
        self.balance += sign * amount

    deposit = partialmethod(_change, 1)
    withdraw = partialmethod(_change, -1)


acc = Account()


def spin():
    for i in range(5):
        acc.deposit(i)
        acc.withdraw(i)


ts = [threading.Thread(target=spin) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
