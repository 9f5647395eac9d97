import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()
    def get(self):
        with self.lock:
            return self.balance
    def put(self, v):
        with self.lock:
            self.balance = v
def transfer(a, b, n):
    x = a.get()
    y = b.get()
    if x >= n:
        a.put(x - n)
        b.put(y + n)

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
