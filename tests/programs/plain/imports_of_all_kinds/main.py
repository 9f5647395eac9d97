"""Submodules: state in modules, star imports, relative imports, reload, circles."""
import importlib
import sys

import bank
import bank.accounts as accounts
import settings
from bank import *
from bank.accounts import Account, deposit
from settings import rate, table as settings_table

settings.rate += 1
settings.rate = settings.rate * 2
settings.table["x"] = settings.rate
bank.accounts.number += 5
deposit(Account("ann"), 3)
print(settings.rate, rate, settings_table, accounts.number, total(), counter, bank.counter)
bank.counter += 1
print(counter, bank.counter, bank.__all__, sorted(n for n in dir() if n[0] != "_"))
print(settings.__name__, bank.__name__, accounts.__name__, accounts.__file__.split("/")[-2:], __name__)
importlib.reload(settings)
print(settings.rate, settings_table is settings.table, sys.modules["settings"] is settings)
import circle
print(circle.state, circle.other.seen)
setattr(settings, "rate", getattr(settings, "rate") + 1)
del settings.table
print(settings.rate)
import plain.deep.leaf
print(plain.deep.leaf.value)
try:
    import broken
except SyntaxError as error:
    print(type(error).__name__, error.lineno)
accounts.fail(3)
