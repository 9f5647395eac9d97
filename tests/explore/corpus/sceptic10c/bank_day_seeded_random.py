import random
import threading


class Bank:
    def __init__(self, n):
        self.balances = [50] * n
        self.lock = threading.Lock()
        self.refused = 0

    def transfer(self, a, b, x):
        if a == b:
            return
        self.lock.acquire()
        try:
            if self.balances[a] < x:
                self.refused += 1
                return
            self.balances[a] -= x
            self.balances[b] += x
        finally:
            self.lock.release()


def clerk(bank, seed, rounds=3):
    rng = random.Random(seed)
    for _ in range(rounds):
        a, b = rng.randrange(3), rng.randrange(3)
        bank.transfer(a, b, rng.choice([10, 40, 60]))


bank = Bank(3)
ts = [threading.Thread(target=clerk, args=(bank, s)) for s in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print('conserved', sum(bank.balances) == 150 and min(bank.balances) >= 0)
