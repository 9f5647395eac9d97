import threading


class Account:
    """账户, 用 property 读写余额"""

    def __init__(self, balance):
        self._balance = balance
        self.lock = threading.RLock()

    @property
    def balance(self):
        with self.lock:
            return self._balance

    @balance.setter
    def balance(self, value):
        with self.lock:
            if value < 0:
                raise ValueError("余额不足")
            self._balance = value


def salary(account):
    for _ in range(2):
        with account.lock:
            account.balance += 50


def rent(account):
    for _ in range(2):
        with account.lock:
            account.balance -= 30


account = Account(100)
ts = [threading.Thread(target=salary, args=(account,)), threading.Thread(target=rent, args=(account,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("余额", account.balance)
