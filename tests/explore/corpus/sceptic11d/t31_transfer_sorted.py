import threading
from contextlib import ExitStack


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    with ExitStack() as stack:
        for account in sorted((source, target), key=lambda a: a.number):
            stack.enter_context(account.lock)
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
    return True


a = Account(1, 100)
b = Account(2, 50)
jobs = [(a, b, 30), (b, a, 60), (a, b, 10)]
threads = [threading.Thread(target=transfer, args=job) for job in jobs]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('sum', a.balance + b.balance)
assert a.balance + b.balance == 150
