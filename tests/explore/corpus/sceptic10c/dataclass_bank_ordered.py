from __future__ import annotations

import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    number: int
    balance: int = 100
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)


@dataclass
class Bank:
    accounts: dict[int, Account] = field(default_factory=dict)

    def open(self, number: int) -> Account:
        return self.accounts.setdefault(number, Account(number))

    def transfer(self, src: int, dst: int, amount: int) -> bool:
        a, b = self.accounts[src], self.accounts[dst]
        first, second = sorted((a, b), key=lambda acc: acc.number)
        with first.lock, second.lock:
            if a.balance < amount:
                return False
            a.balance -= amount
            b.balance += amount
            return True


def clerk(bank: Bank, orders: list[tuple[int, int, int]]) -> None:
    for order in orders:
        bank.transfer(*order)


if __name__ == "__main__":
    bank = Bank()
    for n in (1, 2):
        bank.open(n)
    clerks = [
        threading.Thread(target=clerk, args=(bank, [(1, 2, 20), (1, 2, 10)])),
        threading.Thread(target=clerk, args=(bank, [(2, 1, 5), (2, 1, 15)])),
    ]
    for c in clerks:
        c.start()
    for c in clerks:
        c.join()
    result = {n: acc.balance for n, acc in bank.accounts.items()}
    print(result, sum(result.values()))
