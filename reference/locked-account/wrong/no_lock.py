"""Wrong: no lock anywhere."""
import multiprocessing


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount

    def withdraw(self, amount):
        if self.balance < amount:
            return False
        self.balance -= amount
        return True


class SharedAccount(Account):
    def __init__(self, balance):
        self.cell = multiprocessing.Value("q", balance)

    @property
    def balance(self):
        return self.cell.value

    @balance.setter
    def balance(self, new):
        self.cell.value = new


def transfer(source, target, amount):
    if source.balance < amount:
        return False
    source.balance -= amount
    target.balance += amount
    return True
