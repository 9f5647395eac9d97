"""Bank simulation with several tellers"""
import random
from multiprocessing import Array, Lock, Process, Queue


class Bank:
    def __init__(self, n, start):
        self.balances = Array('i', [start] * n, lock=False)
        self.locks = [Lock() for _ in range(n)]

    def total(self):
        for lock in self.locks:
            lock.acquire()
        try:
            return sum(self.balances)
        finally:
            for lock in reversed(self.locks):
                lock.release()

    def transfer(self, src, dst, amount):
        if src == dst:
            return True
        lo, hi = min(src, dst), max(src, dst)
        with self.locks[lo]:
            with self.locks[hi]:
                if self.balances[src] < amount:
                    return False
                self.balances[src] -= amount
                self.balances[dst] += amount
                return True


def teller(bank, seed, orders, refused):
    rnd = random.Random(seed)
    n = len(bank.balances)
    bad = 0
    for _ in range(orders):
        if not bank.transfer(rnd.randrange(n), rnd.randrange(n), rnd.randint(1, 900)):
            bad += 1
    refused.put(bad)


def main():
    bank = Bank(4, 1000)
    before = bank.total()
    refused = Queue()
    tellers = [Process(target=teller, args=(bank, seed, 4, refused)) for seed in (1, 2, 3)]
    for t in tellers:
        t.start()
    bad = sum(refused.get() for _ in tellers)
    for t in tellers:
        t.join()
    assert 0 <= bad <= 12
    print('money before', before, 'after', bank.total(), 'negative', any(b < 0 for b in bank.balances))


if __name__ == '__main__':
    main()
