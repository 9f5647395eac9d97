"""Wrong: transfer moves the money from the target to the source."""
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
        self.number = next(numbers)
        self.lock = multiprocessing.Lock()
        self.cell = multiprocessing.Value("q", balance, lock=False)

    @property
    def balance(self):
        return self.cell.value

    @balance.setter
    def balance(self, new):
        self.cell.value = new


def transfer(source, target, amount):
    first, second = sorted([source, target], key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance += amount
        target.balance -= amount
        return True
