import random
import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target):
    while True:
        amount = random.randint(1, 10)
        with source.lock:
            time.sleep(0.01)
            with target.lock:
                source.balance -= amount
                target.balance += amount
        print(source.name, "->", target.name, amount)
        time.sleep(random.random())


a, b = Account("A", 100), Account("B", 100)
threading.Thread(target=transfer, args=(a, b)).start()
threading.Thread(target=transfer, args=(b, a)).start()
