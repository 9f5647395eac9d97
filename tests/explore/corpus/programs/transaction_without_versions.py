import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.Lock()


class Transaction:
    def __init__(self, account):
        self.account = account
        with account.lock:
            self.balance = account.balance

    def commit(self):
        with self.account.lock:
            self.account.balance = self.balance


account = Account()


def deposit(n):
    t = Transaction(account)
    t.balance += n
    t.commit()


ts = [threading.Thread(target=deposit, args=(n,)) for n in (5, 7)]
for t in ts: t.start()
for t in ts: t.join()
print(account.balance)
