import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.Lock()
def enough(a, n):
    return a.balance >= n
def transfer(a, b, n):
    first, second = (a, b) if a.number < b.number else (b, a)
    with first.lock, second.lock:
        if not enough(a, n):
            return False
        a.balance -= n
        b.balance += n
        return True
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
