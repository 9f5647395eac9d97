import random
import threading
import time


class Account:
    def __init__(self, number):
        self.number = number
        self.balance = 100
        self.lock = threading.Lock()


accounts = [Account(i) for i in range(3)]


def clerk():
    for _ in range(10):
        source, target = random.sample(accounts, 2)
        amount = random.randint(1, 20)
        low, high = sorted((source, target), key=lambda account: account.number)
        with low.lock:
            with high.lock:
                if source.balance >= amount:
                    source.balance -= amount
                    target.balance += amount
        time.sleep(random.random() / 100)


ts = [threading.Thread(target=clerk) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(a.balance for a in accounts))
