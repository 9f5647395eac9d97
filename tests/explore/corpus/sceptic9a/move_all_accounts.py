import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def get(self):
        with self.lock:
            return self.balance

    def set(self, value):
        with self.lock:
            self.balance = value

    def deposit(self, n):
        with self.lock:
            self.balance += n


old = Account(100)
new = Account(0)


def close_account():
    new.deposit(old.get())
    old.set(0)


a = threading.Thread(target=close_account)
b = threading.Thread(target=old.deposit, args=(50,))
a.start()
b.start()
a.join()
b.join()
print(old.balance + new.balance)
