import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self._balance = number, balance
        self.lock = threading.RLock()
    def get_balance(self):
        with self.lock:
            return self._balance
    def withdraw(self, n):
        with self.lock:
            if n > self._balance:
                return False
            self._balance -= n
            return True
    def deposit(self, n):
        with self.lock:
            self._balance += n
class Bank:
    def __init__(self):
        self.accounts = [Account(i, 30) for i in range(3)]
    def transfer(self, a, b, n):
        first, second = sorted((a, b), key=lambda x: x.number)
        with first.lock, second.lock:
            if a.get_balance() < n:
                print('not enough')
                return
            a.withdraw(n)
            b.deposit(n)
bank = Bank()
def clerk(seed):
    r = random.Random(seed)
    for _ in range(6):
        a, b = r.sample(bank.accounts, 2)
        bank.transfer(a, b, r.randint(1, 50))
ts = [threading.Thread(target=clerk, args=(s,)) for s in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a.get_balance() for a in bank.accounts))
