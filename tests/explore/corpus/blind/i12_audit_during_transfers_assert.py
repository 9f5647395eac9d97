import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self._balance = balance
        self.lock = threading.Lock()

    def read(self):
        with self.lock:
            return self._balance

    def change(self, amount):
        with self.lock:
            self._balance += amount


class Bank:
    def __init__(self, balances):
        self.accounts = [Account(i, b) for i, b in enumerate(balances)]

    def transfer(self, i, j, amount):
        self.accounts[i].change(-amount)
        self.accounts[j].change(+amount)

    def total(self):
        return sum(account.read() for account in self.accounts)


bank = Bank([100, 100, 100])


def teller(moves):
    for i, j, amount in moves:
        bank.transfer(i, j, amount)


def auditor():
    for _ in range(2):
        assert bank.total() == 300, 'money is missing'
    print('audit ok')


threads = [threading.Thread(target=teller, args=([(0, 1, 10), (1, 2, 20)],)),
           threading.Thread(target=teller, args=([(2, 0, 30)],)),
           threading.Thread(target=auditor)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(bank.total())
