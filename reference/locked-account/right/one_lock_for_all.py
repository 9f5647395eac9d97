"""Right: one lock of each kind for all accounts; simple, and no two can cross."""
import multiprocessing
import threading

between_threads = threading.Lock()
between_processes = multiprocessing.Lock()


class Account:
    guard = between_threads

    def __init__(self, start):
        self.start(start)

    def start(self, start):
        self.money = start

    def balance(self):
        return self.money

    def change(self, amount):
        self.money = self.money + amount

    def deposit(self, amount):
        with self.guard:
            self.change(amount)

    def withdraw(self, amount):
        with self.guard:
            covered = self.balance() >= amount
            if covered:
                self.change(-amount)
            return covered


class SharedAccount(Account):
    guard = between_processes

    def start(self, start):
        self.cell = multiprocessing.Value("i", start)

    def balance(self):
        return self.cell.value

    def change(self, amount):
        self.cell.value += amount


def transfer(source, target, amount):
    with source.guard:
        if source.balance() >= amount:
            source.change(-amount)
            target.change(amount)
            return True
        return False
