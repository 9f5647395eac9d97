# -*- coding: utf-8 -*-
"""银行转账系统:转账、流水、余额不足异常、日志"""
import logging
import random
import threading
from dataclasses import dataclass, field
from typing import List

logging.basicConfig(level=logging.WARNING, format="%(threadName)s %(message)s")
log = logging.getLogger("bank")


class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need = need
        self.have = have


@dataclass
class Record:
    kind: str
    amount: int
    balance: int


@dataclass
class Account:
    number: int
    owner: str
    balance: int = 0
    history: List[Record] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def _deposit(self, amount):
        self.balance += amount
        self.history.append(Record("存", amount, self.balance))

    def _withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.history.append(Record("取", amount, self.balance))


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, number, owner, money):
        self.accounts[number] = Account(number, owner, money)

    def transfer(self, src, dst, amount):
        if src == dst:
            return
        first, second = sorted((src, dst))
        a, b = self.accounts[src], self.accounts[dst]
        with self.accounts[first].lock:
            with self.accounts[second].lock:
                a._withdraw(amount)
                b._deposit(amount)

    def total(self):
        return sum(a.balance for a in self.accounts.values())


def customer(bank, seed):
    rng = random.Random(seed)
    for _ in range(3):
        src = rng.randint(1, 3)
        dst = rng.randint(1, 3)
        try:
            bank.transfer(src, dst, rng.randint(100, 900))
        except InsufficientFunds as e:
            log.info("余额不足: %s", e)


def main():
    bank = Bank()
    for i, name in enumerate(["张三", "李四", "王五"], start=1):
        bank.open(i, name, 1000)
    threads = [threading.Thread(target=customer, args=(bank, s), name=f"客户{s}") for s in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("total =", bank.total())


if __name__ == "__main__":
    main()
