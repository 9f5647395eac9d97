"""Wrong: there is no account for processes."""
import itertools
import threading

numbers = itertools.count()


class Account:
    def __init__(self, balance):
        self.number = next(numbers)
        self.lock = threading.Lock()
        self.balance = balance

    def deposit(self, amount):
        with self.lock:
            self.balance += amount

    def withdraw(self, amount):
        with self.lock:
            if self.balance < amount:
                return False
            self.balance -= amount
            return True


def transfer(source, target, amount):
    first, second = sorted([source, target], key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
