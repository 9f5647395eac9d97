import threading


class Service:
    def __init__(self, account):
        self.account = account
        self.lock = threading.Lock()

    def pay(self, amount):
        with self.lock:
            self.account.balance -= amount
