import functools
import threading


class Account:
    balance = 0

    def add(self, n):
        self.balance += n


account = Account()
account.balance = 0
a = threading.Thread(target=functools.partial(account.add, 5))
b = threading.Thread(target=account.add, args=(7,))
a.start(); b.start()
a.join(); b.join()
print(account.balance)
