"""Counters that live in a class; shadowed in instances."""
import threading


class Account:
    number = 0
    owners = []
    rates = {"base": 1}

    def __init__(self, owner):
        Account.number += 1
        self.number = Account.number
        self.owners.append(owner)
        self.__class__.rates[owner] = self.number
        type(self).last = owner

    def rename(self):
        self.number += 10
        self.rates["base"] += 1


class Savings(Account):
    number = 100
    for index in range(3):
        number += index
    squares = [i * i for i in range(3)]
    if number > 1:
        big = True
    else:
        big = False
    del index


def make(name):
    Account(name).rename()
    Savings(name * 2).rename()


thread = threading.Thread(target=make, args=("ann",))
thread.start()
thread.join()
make("bob")
print(Account.number, Savings.number, Account.owners, Account.rates, Account.last, Savings.squares, Savings.big)
print(hasattr(Account, "last"), "last" in Account.__dict__, sorted(n for n in vars(Savings) if n[0] != "_"))
del Account.last
Account.number
Account.last
