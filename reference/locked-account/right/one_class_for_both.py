"""Right: one class for threads and processes; a multiprocessing lock keeps threads out as well."""
from multiprocessing import Lock, Value


class Account:
    made = 0

    def __init__(self, balance):
        Account.made += 1
        self.number = Account.made
        self.cell = Value("i", balance, lock=False)
        self.lock = Lock()

    @property
    def balance(self):
        return self.cell.value

    def deposit(self, amount):
        self.lock.acquire()
        self.cell.value += amount
        self.lock.release()

    def withdraw(self, amount):
        self.lock.acquire()
        try:
            if self.cell.value >= amount:
                self.cell.value -= amount
                return True
            return False
        finally:
            self.lock.release()


SharedAccount = Account


def transfer(source, target, amount):
    low, high = (source, target) if source.number < target.number else (target, source)
    low.lock.acquire()
    high.lock.acquire()
    try:
        if source.cell.value < amount:
            return False
        source.cell.value -= amount
        target.cell.value += amount
        return True
    finally:
        high.lock.release()
        low.lock.release()
