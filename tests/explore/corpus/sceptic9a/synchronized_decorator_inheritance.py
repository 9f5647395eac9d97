import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)
    return wrapper


class Account:
    def __init__(self):
        self._lock = threading.RLock()
        self.balance = 0
        self.log = []

    @synchronized
    def deposit(self, n):
        self.balance += n
        self.log.append(("in", n))

    @synchronized
    def withdraw(self, n):
        if n > self.balance:
            return False
        self.balance -= n
        self.log.append(("out", n))
        return True


class BonusAccount(Account):
    def __init__(self, bonus):
        super().__init__()
        self.bonus = bonus

    @synchronized
    def deposit(self, n):
        super().deposit(n)
        if self.balance >= 60:
            self.balance += self.bonus
            self.log.append(("bonus", self.bonus))

    @synchronized
    def statement(self):
        return self.balance, list(self.log)


acc = BonusAccount(5)
acc.deposit(50)
acc.withdraw(30)


def salary():
    acc.deposit(50)


def rent():
    acc.withdraw(10)


a = threading.Thread(target=salary)
a.start()
a.join()
b = threading.Thread(target=rent)
b.start()
balance, log = acc.statement()
b.join()
balance, log = acc.statement()
print(balance, log, sum(-n if k == "out" else n for k, n in log) == balance)
