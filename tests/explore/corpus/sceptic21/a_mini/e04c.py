import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.balance = 100

    def has_enough(self, n):
        with self.lock:
            return self.balance >= n

    def withdraw(self, n):
        with self.lock:
            self.balance -= n


account = Account()


def sell():
    if account.has_enough(80):
        account.withdraw(80)


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
