import threading


class BankAccount:
    """A simple bank account with fees and interest."""

    FEE = 1

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self._lock = threading.RLock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            if self._balance < amount + self.FEE:
                return False
            self._balance -= amount
            self._charge()
            return True

    def _charge(self):
        with self._lock:
            self._balance -= self.FEE

    def add_interest(self, points):
        self._balance = self._balance + points

    @property
    def balance(self):
        with self._lock:
            return self._balance


def customer(acc):
    for _ in range(10):
        acc.deposit(20)
        acc.withdraw(9)


def bank(acc):
    for _ in range(10):
        acc.add_interest(1)


if __name__ == "__main__":
    acc = BankAccount("Alice", 100)
    t1 = threading.Thread(target=customer, args=(acc,))
    t2 = threading.Thread(target=bank, args=(acc,))
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    print("Balance:", acc.balance)
