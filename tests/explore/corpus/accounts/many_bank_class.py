import threading, random
class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()
class Bank:
    def __init__(self, names):
        self.accounts = {name: Account(30) for name in names}
        self.log = []
        self.log_lock = threading.Lock()
    def transfer(self, src, dst, n):
        names = sorted([src, dst])
        with self.accounts[names[0]].lock:
            with self.accounts[names[1]].lock:
                source, target = self.accounts[src], self.accounts[dst]
                if source.balance - n < 0:
                    self.note('refused', src, dst, n)
                    return False
                source.balance = source.balance - n
                target.balance = target.balance + n
        self.note('done', src, dst, n)
        return True
    def note(self, *words):
        with self.log_lock:
            self.log.append(words)
    def total(self):
        return sum(one.balance for one in self.accounts.values())
class Teller(threading.Thread):
    def __init__(self, bank, seed):
        super().__init__()
        self.bank, self.random, self.good = bank, random.Random(seed), 0
    def run(self):
        for _ in range(5):
            a, b = self.random.sample(sorted(self.bank.accounts), 2)
            if self.bank.transfer(a, b, self.random.randint(1, 50)):
                self.good += 1
bank = Bank('XYZ')
tellers = [Teller(bank, i) for i in range(3)]
for t in tellers: t.start()
for t in tellers: t.join()
print(bank.total(), len(bank.log))
