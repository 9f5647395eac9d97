import threading
import logging

logging.basicConfig(level=logging.WARNING)


class Account:
    def __init__(self, number, balance=0):
        self.number = number
        self.__balance = balance
        self.__lock = threading.RLock()

    def deposit(self, amount):
        with self.__lock:
            self.__balance += amount
            logging.info('%s +%d', self.number, amount)

    def withdraw(self, amount):
        with self.__lock:
            if self.__balance >= amount:
                self.__balance -= amount
                return True
            return False

    def transfer_to(self, other, amount):
        with self.__lock:
            if self.withdraw(amount):
                other.deposit(amount)

    def get_balance(self):
        with self.__lock:
            return self.__balance


class Customer(threading.Thread):
    def __init__(self, jobs):
        super().__init__()
        self.jobs = jobs

    def run(self):
        for source, target, amount in self.jobs:
            source.transfer_to(target, amount)


accounts = [Account(i, 100) for i in range(4)]
a, b, c, d = accounts
customers = [Customer([(a, b, 10), (b, c, 10)]), Customer([(c, d, 10)]), Customer([(d, a, 10), (d, b, 5)])]
for k in customers: k.start()
for k in customers: k.join()
print(sum(x.get_balance() for x in accounts))
