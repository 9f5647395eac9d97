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

accounts = [Account(i, 30) for i in range(3)]
def clerk(seed):
    r = random.Random(seed)
    done = 0
    while done < 6:
        done += 1
        a = r.choice(accounts)
        b = r.choice(accounts)
        if a is b:
            continue
        n = r.randint(1, 50)
        first, second = (a, b) if a.number < b.number else (b, a)
        first.lock.acquire()
        second.lock.acquire()
        old = a.balance
        if old >= n:
            a.balance = old - n
            b.balance = b.balance + n
        second.lock.release()
        first.lock.release()
ts = [threading.Thread(target=clerk, args=(s,)) for s in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a.balance for a in accounts))
