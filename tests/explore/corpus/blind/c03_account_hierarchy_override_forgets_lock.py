import multiprocessing as mp
from abc import ABC, abstractmethod


class Account(ABC):
    def __init__(self, number, balance=0):
        self.number = number
        self._balance = mp.Value("i", balance, lock=False)
        self._lock = mp.RLock()

    @property
    def balance(self):
        return self._balance.value

    @balance.setter
    def balance(self, value):
        self._balance.value = value

    def deposit(self, amount):
        with self._lock:
            self.balance += amount

    def withdraw(self, amount):
        with self._lock:
            if amount > self.balance:
                return False
            self.balance -= amount
            return True

    @abstractmethod
    def kind(self):
        ...


class Checking(Account):
    def kind(self):
        return "checking"


class Savings(Account):
    BONUS = 1

    def kind(self):
        return "savings"

    def deposit(self, amount):
        self.balance += amount + self.BONUS


def customer(account, times):
    for _ in range(times):
        account.deposit(10)
        account.withdraw(5)


if __name__ == "__main__":
    for cls in (Checking, Savings):
        account = cls("0001", 100)
        ps = [mp.Process(target=customer, args=(account, 3)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(account.kind(), account.balance)
