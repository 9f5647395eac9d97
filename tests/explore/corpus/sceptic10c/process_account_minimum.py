import multiprocessing as mp
from ctypes import c_int


class SharedAccount:
    MINIMUM = 100

    def __init__(self, start):
        self._lock = mp.RLock()
        self._balance = mp.Value(c_int, start, lock=False)
        self._refused = mp.Value(c_int, 0, lock=False)

    def __enter__(self):
        self._lock.acquire()
        return self

    def __exit__(self, exc_type, exc, tb):
        self._lock.release()
        return False

    @property
    def balance(self):
        with self:
            return self._balance.value

    @balance.setter
    def balance(self, new):
        with self:
            self._balance.value = new

    def withdraw(self, amount):
        with self:
            if self.balance - amount < self.MINIMUM:
                self._refused.value += 1
                return False
            self.balance -= amount
            return True

    def report(self):
        with self:
            print(f'balance {self.balance} of at least {self.MINIMUM}, refused {self._refused.value}')


def customer(account, times):
    got = 0
    for _ in range(times):
        if account.withdraw(50):
            got += 50
    return got


if __name__ == '__main__':
    account = SharedAccount(350)
    customers = [mp.Process(target=customer, args=(account, 5)) for _ in range(2)]
    for c in customers:
        c.start()
    for c in customers:
        c.join()
    account.report()
