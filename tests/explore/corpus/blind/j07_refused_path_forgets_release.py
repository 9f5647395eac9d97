import threading


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        self.lock.acquire()
        self.balance += amount
        self.lock.release()

    def withdraw(self, amount):
        self.lock.acquire()
        if self.balance < amount:
            print(self.name, 'has not enough')
            return False
        self.balance -= amount
        self.lock.release()
        return True


accounts = {n: Account(n, 50) for n in ('a', 'b', 'c')}


def customer(name, amounts):
    account = accounts[name]
    for amount in amounts:
        if amount > 0:
            account.deposit(amount)
        else:
            account.withdraw(-amount)


threads = [threading.Thread(target=customer, args=('a', [10, -40])),
           threading.Thread(target=customer, args=('a', [-30, 5])),
           threading.Thread(target=customer, args=('b', [-20, 20]))]
for t in threads: t.start()
for t in threads: t.join()
print({n: a.balance for n, a in accounts.items()})
