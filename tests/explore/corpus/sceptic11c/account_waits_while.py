import threading
import random
import time


class Account:
    def __init__(self, balance=0):
        self.balance = balance
        self.cond = threading.Condition(threading.RLock())
        self.statement = []

    def _note(self, kind, amount):
        self.statement.append((threading.current_thread().name, kind, amount, self.balance))

    def deposit(self, amount):
        with self.cond:
            self.balance += amount
            self._note("deposit", amount)
            self.cond.notify_all()

    def withdraw(self, amount):
        with self.cond:
            while self.balance < amount:
                self.cond.wait()
            self.balance -= amount
            self._note("withdraw", amount)


def saver(acc):
    for _ in range(4):
        acc.deposit(50)
        time.sleep(random.random() / 100)


def spender(acc):
    acc.withdraw(100)


def main():
    acc = Account()
    ts = [threading.Thread(target=spender, args=(acc,)) for _ in range(2)]
    ts.append(threading.Thread(target=saver, args=(acc,)))
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for who, kind, amount, left in acc.statement:
        assert left >= 0
    print("余额", acc.balance)


main()
