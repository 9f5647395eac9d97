import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, n):
        with self.lock:
            current = self.balance
            if current < n:
                return False
            self.balance = current - n
            return True

    def deposit(self, n):
        with self.lock:
            current = self.balance
            self.balance = current + n


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
