import threading


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.blocked = 0
        self.lock = threading.Lock()

    def prepare(self, n):
        with self.lock:
            if self.balance - self.blocked < n:
                return False
            self.blocked += n
            return True

    def commit(self, n):
        with self.lock:
            self.blocked -= n
            self.balance -= n

    def rollback(self, n):
        with self.lock:
            self.blocked -= n

    def credit(self, n):
        with self.lock:
            self.balance += n


def collect(payers, amount, receiver):
    prepared = []
    for p in payers:
        if p.prepare(amount):
            prepared.append(p)
        else:
            break
    if len(prepared) == len(payers):
        for p in prepared:
            p.commit(amount)
        receiver.credit(amount * len(payers))
        return True
    for p in prepared:
        p.rollback(amount)
    return False


a = Account("a", 100)
b = Account("b", 100)
c = Account("c", 100)
ts = [
    threading.Thread(target=collect, args=([a, b], 70, c)),
    threading.Thread(target=collect, args=([b, c], 50, a)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert min(a.balance, b.balance, c.balance) >= 0
print(a.balance + b.balance + c.balance, "blocked", a.blocked + b.blocked + c.blocked)
