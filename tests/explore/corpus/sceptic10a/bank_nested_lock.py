import threading


class Bank:
    def __init__(self, accounts):
        self.accounts = dict(accounts)
        self.lock = threading.Lock()

    def withdraw(self, name, amount):
        with self.lock:
            if self.accounts[name] < amount:
                raise ValueError("Insufficient funds")
            self.accounts[name] -= amount

    def deposit(self, name, amount):
        with self.lock:
            self.accounts[name] += amount

    def transfer(self, src, dst, amount):
        with self.lock:
            self.withdraw(src, amount)
            self.deposit(dst, amount)


bank = Bank({"Alice": 100, "Bob": 50})
threads = [
    threading.Thread(target=bank.transfer, args=("Alice", "Bob", 30)),
    threading.Thread(target=bank.transfer, args=("Bob", "Alice", 10)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(bank.accounts)
