import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def interest(self, percent):
        with self.lock:
            bonus = self.balance * percent // 100
        with self.lock:
            self.balance += bonus

    def withdraw_all(self):
        with self.lock:
            got, self.balance = self.balance, 0
        return got


acc = Account(100)
ts = [threading.Thread(target=acc.interest, args=(10,)), threading.Thread(target=acc.interest, args=(10,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
