import threading


class BankAccount:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()
        self.history = []

    @property
    def balance(self):
        return self._balance

    def withdraw(self, amount):
        if self.balance < amount:
            self.history.append(("refused", amount))
            return False
        with self._lock:
            self._balance -= amount
            self.history.append(("withdraw", amount))
        return True


acc = BankAccount(100)
husband = threading.Thread(target=acc.withdraw, args=(70,))
wife = threading.Thread(target=acc.withdraw, args=(60,))
husband.start()
wife.start()
husband.join()
wife.join()
print("balance:", acc.balance)
