import threading


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, amount):
        self.balance -= amount

    def deposit(self, amount):
        self.balance += amount


def transfer(source, target, amount):
    with source.lock:
        with target.lock:
            if source.balance >= amount:
                source.withdraw(amount)
                target.deposit(amount)


anna = Account("Anna", 100)
ben = Account("Ben", 100)

a = threading.Thread(target=transfer, args=(anna, ben, 30))
b = threading.Thread(target=transfer, args=(ben, anna, 50))
a.start(); b.start()
a.join(); b.join()
print(anna.owner, anna.balance)
print(ben.owner, ben.balance)
