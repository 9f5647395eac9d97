"""Right: a transfer withdraws, and deposits what it got; it never holds two locks."""
import multiprocessing
import threading


class Account:
    def __init__(self, balance):
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
        self.lock = multiprocessing.Lock()
        self.cell = multiprocessing.Value("q", balance, lock=False)

    @property
    def balance(self):
        return self.cell.value

    @balance.setter
    def balance(self, new):
        self.cell.value = new


def transfer(source, target, amount):
    if not source.withdraw(amount):
        return False
    target.deposit(amount)
    return True
