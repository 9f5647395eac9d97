"""Bank simulation with interest and audit threads."""
from __future__ import annotations

import logging
import random
import threading
import time
from decimal import Decimal
from typing import Dict

logging.basicConfig(level=logging.CRITICAL)
logger = logging.getLogger(__name__)


class BankError(Exception):
    """Base class."""


class InsufficientFunds(BankError):
    pass


class Bank:
    def __init__(self) -> None:
        self._accounts: Dict[str, Decimal] = {}
        self._lock = threading.RLock()
        self._interest_paid = Decimal(0)
        self._opening = Decimal(0)

    def open(self, name: str, amount: int) -> None:
        with self._lock:
            self._accounts[name] = Decimal(amount)
            self._opening += amount

    def deposit(self, name: str, amount: Decimal) -> None:
        with self._lock:
            self._accounts[name] += amount

    def withdraw(self, name: str, amount: Decimal) -> None:
        with self._lock:
            if self._accounts[name] < amount:
                raise InsufficientFunds(f"{name} has only {self._accounts[name]}")
            self._accounts[name] -= amount

    def transfer(self, a: str, b: str, amount: Decimal) -> None:
        with self._lock:
            self.withdraw(a, amount)
            self.deposit(b, amount)
            logger.info("%s -> %s: %s", a, b, amount)

    def add_interest(self, percent: int) -> None:
        with self._lock:
            for name, balance in list(self._accounts.items()):
                interest = (balance * percent / 100).quantize(Decimal("0.01"))
                self.deposit(name, interest)
                self._interest_paid += interest

    def audit(self) -> bool:
        with self._lock:
            return sum(self._accounts.values()) == self._opening + self._interest_paid


def teller(bank: Bank, names, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(2):
        a, b = rng.sample(names, 2)
        try:
            bank.transfer(a, b, Decimal(rng.randint(1, 80)))
        except InsufficientFunds as error:
            logger.warning("refused: %s", error)


def auditor(bank: Bank, stop: threading.Event) -> None:
    while not stop.is_set():
        assert bank.audit(), "the books do not balance"
        stop.wait(0.01)


def main() -> None:
    bank = Bank()
    names = ["ann", "bob", "cleo"]
    for n in names:
        bank.open(n, 100)
    stop = threading.Event()
    watch = threading.Thread(target=auditor, args=(bank, stop))
    watch.start()
    workers = [threading.Thread(target=teller, args=(bank, names, s)) for s in (1, 2)]
    workers.append(threading.Thread(target=bank.add_interest, args=(5,)))
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    stop.set()
    watch.join()
    print("books balance:", bank.audit())


if __name__ == "__main__":
    main()
