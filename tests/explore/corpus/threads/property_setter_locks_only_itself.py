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
                raise ValueError("negative")
            self._balance = value


acc = Account(100)


def spend():
    acc.balance -= 10


ts = [threading.Thread(target=spend) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
