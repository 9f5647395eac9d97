import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()

accounts = [Account(i, 30) for i in range(3)]
def clerk(seed):
    r = random.Random(seed)
    for _ in range(6):
        a, b = r.sample(accounts, 2)
        n = r.randint(1, 20)
        have = a.balance
        if have < n:
            continue
        with a.lock:
            a.balance = have - n
        with b.lock:
            b.balance += n
ts = [threading.Thread(target=clerk, args=(s,)) for s in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a.balance for a in accounts))
