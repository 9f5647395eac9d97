import threading


class Account:
    def __init__(self):
        self.balance = 100
        self.lock = threading.Lock()

    def deposit(self, amount):
        self.lock.acquire()
        try:
            new_balance = self.balance + amount
        finally:
            self.lock.release()
        self.balance = new_balance


acc = Account()
ts = [threading.Thread(target=acc.deposit, args=(a,)) for a in (10, 20)]
for t in ts: t.start()
for t in ts: t.join()
print(acc.balance)
