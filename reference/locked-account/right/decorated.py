"""Right: a decorator takes the lock, and a generator of a context both."""
import contextlib
import functools
import multiprocessing
import threading


def alone(method):
    @functools.wraps(method)
    def locked(self, *arguments):
        with self.lock:
            return method(self, *arguments)

    return locked


class Account:
    def __init__(self, balance):
        self.lock = threading.Lock()
        self.balance = balance

    def _take(self, amount):
        if self.balance >= amount:
            self.balance -= amount
            return True
        return False

    @alone
    def deposit(self, amount):
        self.balance += amount

    @alone
    def withdraw(self, amount):
        return self._take(amount)


class SharedAccount(Account):
    def __init__(self, balance):
        self.lock = multiprocessing.Lock()
        self.value = multiprocessing.RawValue("i", balance)

    balance = property(lambda self: self.value.value, lambda self, new: setattr(self.value, "value", new))


@contextlib.contextmanager
def both(*accounts):
    with contextlib.ExitStack() as stack:
        for account in sorted(accounts, key=id):
            stack.enter_context(account.lock)
        yield


def transfer(source, target, amount):
    with both(source, target):
        if not source._take(amount):
            return False
        target.balance += amount
        return True
