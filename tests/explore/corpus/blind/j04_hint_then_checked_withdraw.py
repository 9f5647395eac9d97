import threading


class Account:
    def __init__(self, owner, balance):
        self.owner, self._balance = owner, balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def withdraw(self, amount):
        with self._lock:
            if self._balance < amount:
                return 0
            self._balance -= amount
            return amount

    def deposit(self, amount):
        with self._lock:
            self._balance += amount


class Atm(threading.Thread):
    cash_lock = threading.Lock()
    cash = 200

    def __init__(self, number, jobs):
        super().__init__(name=f'ATM{number}')
        self.jobs = jobs
        self.paid = 0
        self.messages = []

    def run(self):
        for account, amount in self.jobs:
            shown = account.balance
            if shown < amount:
                self.messages.append(f'{account.owner}: only {shown}')
                continue
            with Atm.cash_lock:
                if Atm.cash < amount:
                    self.messages.append('machine empty')
                    continue
                got = account.withdraw(amount)
                Atm.cash -= got
            if not got:
                self.messages.append(f'{account.owner}: somebody was faster')
            self.paid += got


ann, bob = Account('Ann', 100), Account('Bob', 80)
atms = [Atm(1, [(ann, 60), (bob, 50)]), Atm(2, [(ann, 70), (bob, 20)]), Atm(3, [(bob, 40)])]
for a in atms: a.start()
ann.deposit(10)
for a in atms: a.join()
assert ann.balance + bob.balance + sum(a.paid for a in atms) == 190
assert Atm.cash == 200 - sum(a.paid for a in atms)
assert ann.balance >= 0 and bob.balance >= 0
print('paid', sum(a.paid for a in atms) > 0)
