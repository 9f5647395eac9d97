import threading


class Account:
    def __init__(self):
        self._lock = threading.Lock()
        self.balance = 0

    def deposit(self, n):
        with self._lock:
            self.balance += n


class Savings(Account):
    def __init__(self):
        super().__init__()
        self._interest_lock = threading.Lock()

    def interest(self):
        with self._interest_lock:
            self.balance += self.balance // 10


s = Savings()
s.deposit(100)
a = threading.Thread(target=s.deposit, args=(50,))
b = threading.Thread(target=s.interest)
a.start(); b.start(); a.join(); b.join()
print(s.balance)
