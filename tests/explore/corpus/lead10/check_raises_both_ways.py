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

def transfer(x, y, n):
    try:
        x.withdraw(n)
    except Insufficient:
        return
    y.deposit(n)

def work():
    transfer(b, a, 40)
    transfer(a, b, 30)
    transfer(b, a, 10)

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
