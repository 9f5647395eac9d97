"""银行转账: a whole program with two locks, a log and an audit at the end."""
import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    number: int
    balance: int
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)


class Bank:
    def __init__(self, balances):
        self.accounts = [Account(i, b) for i, b in enumerate(balances)]
        self.log = []

    def transfer(self, src, dst, amount):
        a, b = self.accounts[src], self.accounts[dst]
        first, second = sorted((a, b), key=lambda acc: acc.balance)
        with first.lock:
            with second.lock:
                if a.balance < amount:
                    self.log.append(("refused", src, dst, amount))
                    return False
                a.balance -= amount
                b.balance += amount
                self.log.append(("ok", src, dst, amount))
                return True

    def total(self):
        return sum(a.balance for a in self.accounts)


def clerk(bank, orders):
    for order in orders:
        bank.transfer(*order)


bank = Bank([100, 100, 100])
clerks = [
    threading.Thread(target=clerk, args=(bank, [(0, 1, 50)])),
    threading.Thread(target=clerk, args=(bank, [(1, 0, 20)])),
]
for c in clerks:
    c.start()
for c in clerks:
    c.join()
print("total", bank.total(), "log", len(bank.log))
