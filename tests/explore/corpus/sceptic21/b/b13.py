import threading


class Bank:
    def __init__(self):
        self.accounts = {"A": 100, "B": 50}
        self.lock = threading.Lock()

    def transfer(self, a, b, amount):
        with self.lock:
            self.accounts[a] -= amount
            self.accounts[b] += amount

    def audit(self):
        total = 0
        for name in self.accounts:
            total += self.accounts[name]
        print("audit:", total)


bank = Bank()
t = threading.Thread(target=bank.transfer, args=("A", "B", 30))
a = threading.Thread(target=bank.audit)
t.start()
a.start()
t.join()
a.join()
