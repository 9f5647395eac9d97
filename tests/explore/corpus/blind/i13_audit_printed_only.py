import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self._balance = balance
        self.lock = threading.Lock()

    def read(self):
        with self.lock:
            return self._balance

    def try_withdraw(self, amount):
        with self.lock:
            if self._balance < amount:
                return False
            self._balance -= amount
            return True

    def deposit(self, amount):
        with self.lock:
            self._balance += amount


class Bank:
    def __init__(self, balances):
        self.accounts = [Account(i, b) for i, b in enumerate(balances)]
        self.failed = []

    def transfer(self, i, j, amount):
        if not self.accounts[i].try_withdraw(amount):
            self.failed.append((i, j, amount))
            return
        self.accounts[j].deposit(amount)

    def total(self):
        return sum(account.read() for account in self.accounts)

    def richest(self):
        balances = [a.read() for a in self.accounts]
        return balances.index(max(balances))


bank = Bank([100, 20, 100])
stop = threading.Event()


def teller(moves):
    for move in moves:
        bank.transfer(*move)


def auditor():
    rounds = 0
    while not stop.wait(0.01):
        rounds += 1
        print('total now', bank.total(), 'richest', bank.richest())
        if rounds == 2:
            break


tellers = [threading.Thread(target=teller, args=([(0, 1, 10), (1, 2, 40)],)),
           threading.Thread(target=teller, args=([(2, 0, 30), (1, 0, 100)],))]
watch = threading.Thread(target=auditor)
watch.start()
for t in tellers:
    t.start()
for t in tellers:
    t.join()
stop.set()
watch.join()
assert bank.total() == 220
print('failed', len(bank.failed))
