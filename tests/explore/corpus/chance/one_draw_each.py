"""Each of two customers pays once, from and to accounts that are drawn."""
import random
import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


accounts = [Account(100) for _ in range(4)]


def customer():
    source, target = random.sample(accounts, 2)
    with source.lock:
        with target.lock:
            source.balance -= 10
            target.balance += 10


customers = [threading.Thread(target=customer) for _ in range(2)]
for one in customers:
    one.start()
for one in customers:
    one.join()
print(sum(account.balance for account in accounts))
