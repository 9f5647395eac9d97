import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.open = True
        self.lock = threading.Lock()

    def withdraw(self, n):
        with self.lock:
            if self.balance < n:
                return False
            self.balance -= n
            return True

    def deposit(self, n):
        with self.lock:
            if not self.open:
                return False
            self.balance += n
            return True

    def close(self):
        with self.lock:
            self.open = False


def transfer(src, dst, n):
    if src.withdraw(n):
        dst.deposit(n)


a, b = Account(100), Account(100)
t1 = threading.Thread(target=transfer, args=(a, b, 30))
t2 = threading.Thread(target=b.close)
t1.start(); t2.start()
t1.join(); t2.join()
print("sum", a.balance + b.balance)
