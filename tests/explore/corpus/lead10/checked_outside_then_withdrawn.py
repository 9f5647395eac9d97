import threading

class Insufficient(Exception):
    pass

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()

    def check(self, n):
        with self.lock:
            if n > self.balance:
                raise Insufficient(n)
    def take(self, n):
        with self.lock:
            self.balance -= n

    def deposit(self, n):
        with self.lock:
            self.balance += n

a, b = Account(50), Account(20)

def transfer(x, y, n):
    x.check(n)
    x.take(n)
    y.deposit(n)

def work():
    try:
        transfer(a, b, 40)
    except Insufficient:
        print("no")

ts = [threading.Thread(target=work) for _ in range(2)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
