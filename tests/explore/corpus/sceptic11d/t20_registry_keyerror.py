import threading


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount


class Bank:
    def __init__(self):
        self.accounts = {}

    def account(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            account = Account(owner)
            self.accounts[owner] = account
            return account


bank = Bank()


def customer(owner, amount):
    bank.account(owner).deposit(amount)


ts = [threading.Thread(target=customer, args=('zhang', 10)),
      threading.Thread(target=customer, args=('zhang', 5))]
[t.start() for t in ts]
[t.join() for t in ts]
print(bank.accounts['zhang'].balance)
