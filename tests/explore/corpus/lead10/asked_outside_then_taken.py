import threading

class Insufficient(Exception):
    pass

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()

    def can(self, n):
        with self.lock:
            return self.balance >= n
    def take(self, n):
        with self.lock:
            self.balance -= n

    def deposit(self, n):
        with self.lock:
            self.balance += n

a, b = Account(50), Account(20)

def work():
    if a.can(40):
        a.take(40)
        b.deposit(40)

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
