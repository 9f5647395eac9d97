import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self._balance = number, balance
        self.lock = threading.RLock()
    @property
    def balance(self):
        with self.lock:
            return self._balance
    @balance.setter
    def balance(self, value):
        with self.lock:
            self._balance = value
def transfer(a, b, n):
    first, second = sorted((a, b), key=lambda x: x.number)
    with first.lock, second.lock:
        if a.balance < n:
            return
        a.balance -= n
        b.balance += n

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
