import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()
    def withdraw(self, n):
        with self.lock:
            if self.balance < n:
                return False
            self.balance -= n
            return True
    def deposit(self, n):
        with self.lock:
            self.balance += n
def transfer(a, b, n):
    if a.withdraw(n):
        b.deposit(n)

accounts = [Account(i, 30) for i in range(3)]
def clerk(seed):
    r = random.Random(seed)
    for _ in range(6):
        a, b = r.sample(accounts, 2)
        transfer(a, b, r.randint(1, 50))
ts = [threading.Thread(target=clerk, args=(s,)) for s in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a.balance for a in accounts))
