import argparse
import multiprocessing as mp
import random
import sys
from collections import namedtuple

Transfer = namedtuple("Transfer", "source target amount")


class Account:
    """An account in shared memory."""

    def __init__(self, number, balance):
        self.number = number
        self._cents = mp.Value("q", balance, lock=False)
        self.lock = mp.Lock()

    @property
    def cents(self):
        return self._cents.value

    @cents.setter
    def cents(self, value):
        self._cents.value = value


class Bank:
    def __init__(self, n, balance):
        self.accounts = [Account(i, balance) for i in range(n)]

    def execute(self, order):
        a, b = self.accounts[order.source], self.accounts[order.target]
        if a is b:
            return False
        first, second = (a, b) if a.number < b.number else (b, a)
        with first.lock, second.lock:
            if a.cents < order.amount:
                return False
            a.cents -= order.amount
            b.cents += order.amount
            return True

    def pay_interest(self, percent):
        for account in self.accounts:
            account.cents += account.cents * percent // 100

    def total(self):
        return sum(a.cents for a in self.accounts)


def clerk(bank, seed, n):
    rng = random.Random(seed)
    for _ in range(n):
        bank.execute(Transfer(rng.randrange(3), rng.randrange(3), rng.randint(1, 50)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clerks", type=int, default=2)
    parser.add_argument("--orders", type=int, default=3)
    options = parser.parse_args()
    bank = Bank(3, 1000)
    ps = [mp.Process(target=clerk, args=(bank, s, options.orders)) for s in range(options.clerks)]
    ps.append(mp.Process(target=bank.pay_interest, args=(10,)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("total", bank.total())
    return 0


if __name__ == "__main__":
    sys.exit(main())
