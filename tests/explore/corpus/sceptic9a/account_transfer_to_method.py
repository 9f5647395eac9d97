import threading


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.RLock()

    def deposit(self, n):
        with self.lock:
            self.balance += n

    def transfer_to(self, other, n):
        with self.lock:
            if self.balance < n:
                return False
            self.balance -= n
            other.deposit(n)
            return True


a = Account("a", 100)
b = Account("b", 100)


def evening():
    ok = a.transfer_to(b, 10)
    if ok:
        ok = a.transfer_to(b, 20)
    return ok


t1 = threading.Thread(target=evening)
t2 = threading.Thread(target=b.transfer_to, args=(a, 5))
t1.start(); t2.start()
t1.join(); t2.join()
print(a.balance + b.balance)
