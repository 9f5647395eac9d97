import threading

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.uses = 0
        self.lock = threading.Lock()

    def withdraw(self, n):
        with self.lock:
            if self.balance < n or self.uses >= 9:
                return False
            self.uses += 1
        with self.lock:
            self.balance -= n
        return True

acc = Account(100)
ts = [threading.Thread(target=acc.withdraw, args=(n,)) for n in (70, 60)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
