import threading

class Insufficient(Exception):
    pass

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()

    def withdraw(self, n):
        with self.lock:
            left = self.balance - n
            if left < 0:
                return None
            self.balance = left
            return n

    def deposit(self, n):
        with self.lock:
            self.balance += n

a, b = Account(50), Account(20)

def work():
    got = a.withdraw(30)
    if got is not None:
        b.deposit(got)
    else:
        got = b.withdraw(10)
        if got:
            a.deposit(got)
    x = a.withdraw(5) or 0
    y = b.withdraw(5) or 0
    a.deposit(x + y)

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
