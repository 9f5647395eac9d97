import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        with self._lock:
            self._balance += amount

    def withdraw(self, amount):
        with self._lock:
            if self._balance >= amount:
                self._balance -= amount
                return True
        return False

    @property
    def balance(self):
        with self._lock:
            return self._balance


class SavingsAccount(Account):
    bonus = 5

    def add_bonus(self):
        # 每次存款奖励
        self._balance = self._balance + self.bonus


def customer(acc):
    for _ in range(2):
        acc.deposit(5)


def bank(acc):
    for _ in range(2):
        acc.add_bonus()


acc = SavingsAccount(100)
t1 = threading.Thread(target=customer, args=[acc])
t2 = threading.Thread(target=bank, args=[acc])
t1.start()
t2.start()
t1.join()
t2.join()
print(acc.balance)
