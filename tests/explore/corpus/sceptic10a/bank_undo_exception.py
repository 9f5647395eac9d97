import threading


class TransferError(Exception):
    pass


class Bank:
    def __init__(self, **balances):
        self.b = balances
        self.lock = threading.RLock()

    def withdraw(self, who, x):
        with self.lock:
            if self.b[who] < x:
                raise TransferError(who)
            self.b[who] -= x

    def deposit(self, who, x):
        with self.lock:
            if who not in self.b:
                raise KeyError(who)
            self.b[who] += x

    def transfer(self, src, dst, x):
        with self.lock:
            self.withdraw(src, x)
            try:
                self.deposit(dst, x)
            except KeyError:
                self.b[src] += x
                raise TransferError(dst)


bank = Bank(ann=100, bob=100)
errors = []


def job(src, dst, x):
    try:
        bank.transfer(src, dst, x)
    except TransferError as e:
        errors.append(str(e))


ts = [threading.Thread(target=job, args=a) for a in
      (("ann", "bob", 40), ("bob", "nobody", 50), ("bob", "ann", 30), ("ann", "bob", 500))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(bank.b.values()), sorted(errors))
