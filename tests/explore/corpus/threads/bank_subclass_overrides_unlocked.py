import threading


class Account:
    def __init__(self, balance=0):
        self.balance = balance
        self.lock = threading.RLock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount


class BonusAccount(Account):
    def deposit(self, amount):
        self.balance += amount + amount // 10


accounts = [Account(), BonusAccount()]


def payroll(times):
    for _ in range(times):
        for account in accounts:
            account.deposit(100)


ts = [threading.Thread(target=payroll, args=(2,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
for a in accounts:
    print(type(a).__name__, a.balance)
