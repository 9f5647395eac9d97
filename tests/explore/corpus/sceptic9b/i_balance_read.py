import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, n):
        with self.lock:
            if self.balance < n:
                return False
            self.balance -= n
            return True

    def deposit(self, n):
        with self.lock:
            self.balance += n


def shop(a):
    if a.withdraw(40):
        a.deposit(10)


a = Account(100)
ps = [threading.Thread(target=shop, args=(a,)) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(a.balance)
