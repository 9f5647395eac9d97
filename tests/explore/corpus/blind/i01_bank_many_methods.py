# -*- coding: utf-8 -*-
"""银行系统：多账户、存取款、转账、报表"""
import threading
import random


class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, number, owner, balance=0):
        self.number = number
        self.owner = owner
        self.balance = balance
        self.lock = threading.RLock()
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('amount must be positive')
        with self.lock:
            self.balance += amount
            self.history.append(('deposit', amount, self.balance))

    def withdraw(self, amount):
        with self.lock:
            if amount > self.balance:
                raise InsufficientFunds(self.number)
            self.balance -= amount
            self.history.append(('withdraw', amount, self.balance))

    def statement(self):
        with self.lock:
            lines = ['%s %d -> %d' % h for h in self.history]
            total = self.balance
        return lines, total


class Bank:
    def __init__(self):
        self.accounts = {}
        self.lock = threading.Lock()
        self.refused = 0
        self.done = 0

    def open(self, owner, balance):
        with self.lock:
            number = len(self.accounts) + 1
            account = Account(number, owner, balance)
            self.accounts[number] = account
        return account

    def transfer(self, a, b, amount):
        source, target = self.accounts[a], self.accounts[b]
        first, second = (source, target) if a < b else (target, source)
        try:
            with first.lock:
                with second.lock:
                    source.withdraw(amount)
                    target.deposit(amount)
        except InsufficientFunds:
            with self.lock:
                self.refused += 1
            return False
        with self.lock:
            self.done += 1
        return True


bank = Bank()
for name, money in [('张三', 100), ('李四', 50), ('王五', 0), ('赵六', 70)]:
    bank.open(name, money)


def customer(pairs):
    for a, b, amount in pairs:
        if not bank.transfer(a, b, amount):
            print('转账失败', a, b, amount)


threads = [
    threading.Thread(target=customer, args=([(1, 2, 30), (3, 1, 20), (2, 4, 60)],)),
    threading.Thread(target=customer, args=([(2, 1, 10), (4, 3, 50), (1, 3, 90)],)),
    threading.Thread(target=customer, args=([(3, 4, 5), (4, 1, 30)],)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
total = 0
for account in bank.accounts.values():
    lines, money = account.statement()
    total += money
assert total == 220, total
assert bank.refused + bank.done == 8
print('总额', total)
