import threading

class Insufficient(Exception):
    pass

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()

    def _check(self, n):
        if n > self.balance:
            raise Insufficient(n)
    def withdraw(self, n):
        with self.lock:
            self._check(n)
            self.balance -= n

    def deposit(self, n):
        with self.lock:
            self.balance += n

a, b = Account(50), Account(20)

def work():
    if a.balance >= 30:
        try:
            a.withdraw(30)
        except Insufficient:
            return
        b.deposit(30)

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
