import threading


class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.Lock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    @balance.setter
    def balance(self, value):
        with self._lock:
            if value < 0:
                raise ValueError("balance must not be negative")
            self._balance = value


acc = Account(100)


def earn():
    for _ in range(5):
        acc.balance += 10


def pay():
    for _ in range(5):
        acc.balance -= 10


ts = [threading.Thread(target=earn), threading.Thread(target=pay)]
[t.start() for t in ts]
[t.join() for t in ts]
print("balance", acc.balance)
