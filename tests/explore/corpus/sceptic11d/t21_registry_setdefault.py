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
        return self.accounts.setdefault(owner, Account(owner))


bank = Bank()


def customer(owner, amount):
    bank.account(owner).deposit(amount)


ts = [threading.Thread(target=customer, args=('zhang', 10)),
      threading.Thread(target=customer, args=('zhang', 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
balance = bank.accounts['zhang'].balance
print(balance)
assert balance == 15
