import threading
class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()
    def deposit(self, n):
        with self.lock:
            self.balance += n
    def withdraw(self, n):
        with self.lock:
            if self.balance >= n:
                self.balance -= n
a = Account(100)
if a.balance > 0:
    ts = [threading.Thread(target=a.deposit, args=(5,)) for _ in range(2)]
    ts += [threading.Thread(target=a.withdraw, args=(5,)) for _ in range(2)]
    for t in ts: t.start()
    for t in ts: t.join()
print(a.balance)
