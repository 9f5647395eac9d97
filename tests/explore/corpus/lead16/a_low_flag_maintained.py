import threading


class Account:
    def __init__(self):
        self.balance = 8
        self.low = True
        self.lock = threading.Lock()

    def deposit(self, n):
        with self.lock:
            self.balance += n
            self.low = self.balance < 10

    def fee(self):
        with self.lock:
            if self.low:
                self.balance -= 1
            self.low = self.balance < 10


a = Account()
ts = [threading.Thread(target=f) for f in (lambda: a.deposit(5), a.fee, a.fee, lambda: (a.deposit(1), a.fee()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance in (10, 11, 12, 13, 14))
