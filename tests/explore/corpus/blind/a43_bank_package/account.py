from multiprocessing import Lock, Value


class Account(object):
    def __init__(self, money):
        self._money = Value("i", money)
        self._lock = Lock()

    def deposit(self, n):
        with self._lock:
            self._money.value += n

    def withdraw(self, n):
        if self._money.value >= n:
            self._money.value -= n

    def show(self):
        print("money =", self._money.value)
