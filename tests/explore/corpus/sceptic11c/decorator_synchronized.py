import functools
import threading


def synchronized(method):
    @functools.wraps(method)
    def inner(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)
    return inner


class Account:
    def __init__(self, balance=0):
        self._lock = threading.RLock()
        self._balance = balance
        self._history = []

    @synchronized
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self._record("D", amount)

    @synchronized
    def withdraw(self, amount):
        if amount > self._balance:
            return False
        self._balance -= amount
        self._record("W", amount)
        return True

    @synchronized
    def _record(self, kind, amount):
        self._history.append((len(self._history) + 1, kind, amount, self._balance))

    @property
    @synchronized
    def balance(self):
        return self._balance

    @synchronized
    def statement(self):
        return "\n".join(f"{n:>3} {k} {a:>6} {b:>6}" for n, k, a, b in self._history)


def main():
    acc = Account(100)
    ts = [threading.Thread(target=acc.deposit, args=(50,)), threading.Thread(target=acc.withdraw, args=(30,)),
          threading.Thread(target=acc.deposit, args=(30,))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    assert acc.statement().count("\n") == 2
    print(acc.balance)


if __name__ == "__main__":
    main()
