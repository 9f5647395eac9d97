"""Right: conditions and semaphores as locks, an Array as the bank."""
import multiprocessing
import threading


class Account:
    """What the two kinds of accounts have in common; each keeps its money and its guard somewhere else."""

    everybody = []

    def __init__(self, balance):
        self.place = len(self.everybody)
        self.everybody.append(self)
        self.keep(balance)

    def keep(self, balance):
        self.money = [balance]
        self.guard = threading.Condition()

    @property
    def balance(self):
        return self.money[0]

    def deposit(self, amount):
        with self.guard:
            self.money[0] += amount

    def withdraw(self, amount):
        self.guard.acquire()
        try:
            if self.money[0] - amount < 0:
                return False
            self.money[0] -= amount
            return True
        finally:
            self.guard.release()


class SharedAccount(Account):
    def keep(self, balance):
        self.money = multiprocessing.Array("i", [balance], lock=False)
        self.guard = multiprocessing.Semaphore(1)


def transfer(source, target, amount):
    for account in sorted([source, target], key=lambda account: account.place):
        account.guard.acquire()
    done = source.money[0] >= amount
    if done:
        source.money[0] -= amount
        target.money[0] += amount
    source.guard.release()
    target.guard.release()
    return done
