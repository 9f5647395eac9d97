import threading


class Bank:
    def __init__(self):
        self.lock = threading.Lock()
        self.accounts = {"a": 100, "b": 200}

    def deposit(self):
        with self.lock:
            self.accounts["b"] += 5

    def interest(self):
        with self.lock:
            old = self.accounts.copy()
        new = {name: 2 * amount for name, amount in old.items()}
        with self.lock:
            self.accounts = new


bank = Bank()
ts = [threading.Thread(target=f) for f in (bank.deposit, bank.interest)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(bank.accounts))
