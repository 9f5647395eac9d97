import threading


class Account:
    def __init__(self):
        self._balance = 0

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative")
        self._balance = value


account = Account()


def save():
    for _ in range(20):
        account.balance += 5


ts = [threading.Thread(target=save) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(account.balance)
