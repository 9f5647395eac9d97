import threading


class Bank:
    accounts = {}
    lock = threading.Lock()

    @classmethod
    def open(cls, name, amount=0):
        with cls.lock:
            cls.accounts[name] = amount

    @classmethod
    def transfer(cls, a, b, amount):
        with cls.lock:
            if cls.accounts[a] < amount:
                return False
            cls.accounts[a] -= amount
            cls.accounts[b] += amount
            return True

    @classmethod
    def total(cls):
        with cls.lock:
            return sum(cls.accounts.values())


Bank.open("A", 100)
Bank.open("B", 50)
jobs = [("A", "B", 30), ("B", "A", 10)]
ts = [threading.Thread(target=Bank.transfer, args=j) for j in jobs]
for t in ts:
    t.start()
print("audit:", Bank.total())
for t in ts:
    t.join()
print(Bank.accounts)
