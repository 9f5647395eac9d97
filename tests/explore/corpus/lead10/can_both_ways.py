import threading

class Insufficient(Exception):
    pass

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()

    def _can(self, n):
        return self.balance >= n
    def withdraw(self, n):
        with self.lock:
            if not self._can(n):
                return False
            self.balance -= n
            return True

    def deposit(self, n):
        with self.lock:
            self.balance += n

a, b = Account(50), Account(20)

def transfer(x, y, n):
    if x.withdraw(n):
        y.deposit(n)
        return True
    return False

def work():
    if not transfer(b, a, 40):
        transfer(a, b, 30)
    transfer(b, a, 10)

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
