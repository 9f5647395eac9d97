import threading
import random
from contextlib import ExitStack


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(a, b, amount):
    if a is b:
        return
    with ExitStack() as stack:
        for acc in sorted((a, b), key=lambda x: x.number):
            stack.enter_context(acc.lock)
        if a.balance < amount:
            return
        a.balance -= amount
        b.balance += amount


def random_transfers(accounts, seed):
    rnd = random.Random(seed)
    for _ in range(5):
        a, b = rnd.choice(accounts), rnd.choice(accounts)
        transfer(a, b, rnd.randint(1, 50))


accounts = [Account(i, 100) for i in range(4)]
threads = [threading.Thread(target=random_transfers, args=(accounts, i)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
total = sum(a.balance for a in accounts)
print(f"Total money in the bank: {total}")
