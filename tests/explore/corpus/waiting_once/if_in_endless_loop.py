import threading


class Bank:
    def __init__(self):
        self.balance = 0
        self.cond = threading.Condition()

    def deposit(self, amount):
        with self.cond:
            self.balance += amount
            self.cond.notify_all()

    def withdraw(self, amount):
        with self.cond:
            while True:
                if self.balance < amount:
                    self.cond.wait()
                    continue
                self.balance -= amount
                return


bank = Bank()


ts = [threading.Thread(target=bank.withdraw, args=(10,)) for _ in range(2)] + [threading.Thread(target=bank.deposit, args=(10,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(bank.balance)
