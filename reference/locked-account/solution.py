"""The model solution: a lock for each account; a transfer takes both, in the order of the accounts' numbers."""
import itertools
import multiprocessing
import threading

numbers = itertools.count()


class Account:
    """An account for the threads of one process."""

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
    """An account for processes: balance and lock are shared by all that are forked later."""

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
    """Moves an amount from one account to another; False where it is not covered."""
    # Whoever transfers takes the two locks in the same order, so nobody waits in a circle.
    first, second = sorted([source, target], key=lambda account: account.number)
    with first.lock, second.lock:
        if source.balance < amount:
            return False
        source.balance -= amount
        target.balance += amount
        return True
