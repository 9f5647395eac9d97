import threading
class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()
    def withdraw(self, n):
        with self.lock:
            self.balance -= n
a = Account(100)
ts = []
for amount in (80, 70):
    if a.balance >= amount:
        t = threading.Thread(target=a.withdraw, args=(amount,))
        t.start()
        ts.append(t)
for t in ts: t.join()
print(a.balance)
