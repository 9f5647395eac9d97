import threading

_lock = threading.Lock()


class Service:
    def __init__(self, account):
        self.account = account

    def pay(self, amount):
        with _lock:
            self.account.balance -= amount
