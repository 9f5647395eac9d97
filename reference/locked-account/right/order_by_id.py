"""Right: re-entrant locks; a transfer takes them in the order of the accounts' ids and calls the methods."""
import multiprocessing
import threading


class Account:
    def __init__(self, balance):
        self.lock = threading.RLock()
        self._balance = balance

    @property
    def balance(self):
        with self.lock:
            return self._balance

    def deposit(self, amount):
        with self.lock:
            self._balance += amount

    def withdraw(self, amount):
        with self.lock:
            if amount > self._balance:
                return False
            self._balance -= amount
        return True


class SharedAccount:
    def __init__(self, balance):
        self.cell = multiprocessing.Value("i", balance)
        self.lock = self.cell.get_lock()

    @property
    def balance(self):
        return self.cell.value

    def deposit(self, amount):
        with self.lock:
            self.cell.value += amount

    def withdraw(self, amount):
        with self.lock:
            if amount > self.cell.value:
                return False
            self.cell.value -= amount
        return True


def transfer(source, target, amount):
    first, second = sorted((source, target), key=id)
    with first.lock:
        with second.lock:
            done = source.withdraw(amount)
            if done:
                target.deposit(amount)
            return done
