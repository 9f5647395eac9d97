import threading


class Bank:
    def __init__(self):
        self.accounts = {}
        self.locks = {}

    def open(self, name):
        self.accounts[name] = 0
        self.locks[name] = threading.Lock()

    def pay_in(self, name, n):
        with self.locks[name]:
            self.accounts[name] += n

    def total(self):
        return sum(self.accounts.values())
