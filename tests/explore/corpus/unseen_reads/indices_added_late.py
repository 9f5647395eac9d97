import threading


class Account:
    def __init__(self):
        self.balance = 10

    def deposit(self, amount):
        self.balance += amount


account = Account()


def pay():
    for amount in (0, 0, 0, 0, 0, 5):
        account.deposit(amount)


threads = [threading.Thread(target=pay) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(account.balance)
