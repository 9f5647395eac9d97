from multiprocessing import Process
from multiprocessing.managers import BaseManager
import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount

    def withdraw(self, amount):
        with self.lock:
            if self.balance < amount:
                return False
            self.balance -= amount
            return True

    def get_balance(self):
        with self.lock:
            return self.balance


class BankManager(BaseManager):
    pass


BankManager.register("Account", Account)


def saver(acc):
    for _ in range(4):
        acc.deposit(10)


def spender(acc):
    for _ in range(4):
        acc.withdraw(10)


if __name__ == "__main__":
    manager = BankManager()
    manager.start()
    acc = manager.Account(100)
    ps = [Process(target=saver, args=(acc,)), Process(target=spender, args=(acc,))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("Balance:", acc.get_balance())
    manager.shutdown()
