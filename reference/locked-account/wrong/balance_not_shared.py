"""Wrong: the balance for processes is a plain attribute; each process changes its own."""
import itertools
import multiprocessing
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


class SharedAccount(Account):
    def __init__(self, balance):
        super().__init__(balance)
        self.lock = multiprocessing.Lock()


def transfer(source, target, amount):
    first, second = sorted([source, target], key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
