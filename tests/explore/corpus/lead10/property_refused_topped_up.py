import threading

class Insufficient(Exception):
    pass

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()

    @property
    def funds(self):
        with self.lock:
            return self.balance
    def withdraw(self, n):
        with self.lock:
            if self.funds < n:
                return False
            self.balance = self.funds - n
            return True

    def deposit(self, n):
        with self.lock:
            self.balance += n

a, b = Account(50), Account(20)

def work():
    while not b.withdraw(30):
        b.deposit(15)

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
