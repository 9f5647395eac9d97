"""Accounts."""
import settings
number = 0
_history = []


class Account:
    def __init__(self, owner):
        global number
        number += 1
        self.owner = owner
        self.balance = 0


def deposit(account, amount):
    account.balance += amount * settings.rate
    _history.append(account.balance)


def total():
    return sum(_history)


def fail(n):
    global number
    number = n
    if n:
        fail(n - 1)
    _history[100]
