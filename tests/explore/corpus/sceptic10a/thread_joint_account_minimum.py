# Joint account: husband and wife withdraw until the minimum balance is reached
import threading
import time
import random

MINIMUM = 50


class InsufficientFunds(Exception):
    pass


class JointAccount:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()
        self.history = []

    def withdraw(self, who, amount):
        with self.lock:
            if self.balance - amount < MINIMUM:
                raise InsufficientFunds(f"{who} cannot take {amount}")
            before = self.balance
            time.sleep(0.001)
            self.balance = before - amount
            self.history.append((who, amount))


def spend(account, who, amounts):
    for a in amounts:
        try:
            account.withdraw(who, a)
            print(f"{who} withdrew {a}")
        except InsufficientFunds as e:
            print("Declined:", e)
        time.sleep(random.random() / 1000)


account = JointAccount(200)
wife = threading.Thread(target=spend, args=(account, "Wife", [30, 40, 50]))
husband = threading.Thread(target=spend, args=(account, "Husband", [60, 20, 10]))
wife.start()
husband.start()
wife.join()
husband.join()
assert account.balance >= MINIMUM
assert account.balance + sum(a for _, a in account.history) == 200
print("Never below minimum:", account.balance >= MINIMUM)
