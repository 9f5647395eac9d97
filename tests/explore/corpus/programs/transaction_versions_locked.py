import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.version = 0
        self.lock = threading.Lock()


class Transaction:
    def __init__(self, account):
        self.account = account
        with account.lock:
            self.balance = account.balance
            self.version = account.version

    def commit(self):
        with self.account.lock:
            if self.account.version != self.version:
                return False
            self.account.balance = self.balance
            self.account.version = self.version + 1
            return True


account = Account()


def deposit(n):
    while True:
        t = Transaction(account)
        t.balance += n
        if t.commit():
            break


ts = [threading.Thread(target=deposit, args=(n,)) for n in (5, 7)]
for t in ts: t.start()
for t in ts: t.join()
assert account.balance == 12
print(account.balance)
