import threading


class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, start):
        self._lock = threading.RLock()
        self._balance = start

    def withdraw(self, amount):
        with self._lock:
            self._balance -= amount

    @property
    def balance(self):
        with self._lock:
            return self._balance


class CheckedAccount(Account):
    MIN_BALANCE = 10

    def withdraw(self, amount):
        with self._lock:
            if self.balance - amount < self.MIN_BALANCE:
                raise InsufficientFunds(amount)
            super().withdraw(amount)


denied = []
acc = CheckedAccount(60)


def spend(amount):
    try:
        acc.withdraw(amount)
    except InsufficientFunds as e:
        denied.append(e.args[0])


ts = [threading.Thread(target=spend, args=(40,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('denied', len(denied), 'balance', acc.balance)
