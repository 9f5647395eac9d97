import threading

class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()
    def get(self):
        with self.lock:
            return self.balance
    def put(self, n):
        with self.lock:
            self.balance = n
    def enough(self, n):
        with self.lock:
            return self.balance >= n
    def take(self, n):
        with self.lock:
            self.balance -= n
    def deposit(self, n):
        with self.lock:
            self.balance += n
    def withdraw(self, n):
        with self.lock:
            if self.balance < n:
                return False
            self.balance -= n
            return True

a, b, c = Account("a", 100), Account("b", 50), Account("c", 10)

def work():
    ok = a.enough(30)
    if ok:
        a.take(30)
        b.deposit(30)
    ok = b.enough(60)
    if ok:
        b.take(60)
        c.deposit(60)

def work2():
    if c.withdraw(5):
        b.deposit(5)
    if b.withdraw(70):
        a.deposit(70)
    if a.withdraw(10):
        c.deposit(10)

ts = [threading.Thread(target=f) for f in (work, work2, work)]
for t in ts: t.start()
for t in ts: t.join()
print(a.balance + b.balance + c.balance)
