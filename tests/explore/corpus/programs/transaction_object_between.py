import threading


class Transaction:
    def __init__(self, account):
        self.account = account

    def __enter__(self):
        self.balance = self.account.balance
        return self

    def add(self, n):
        self.balance += n

    def __exit__(self, *exc):
        self.account.balance = self.balance


class Account:
    balance = 0


account = Account()


def work():
    with Transaction(account) as t:
        t.add(5)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(account.balance)
