import threading


class Synchronized:
    def __set_name__(self, owner, name):
        self.slot = "_" + name
        self.lock = threading.RLock()

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        with self.lock:
            return obj.__dict__[self.slot]

    def __set__(self, obj, value):
        with self.lock:
            obj.__dict__[self.slot] = value


class Account:
    balance = Synchronized()

    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount


acc = Account(100)


def run():
    for _ in range(3):
        acc.deposit(10)


ts = [threading.Thread(target=run) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("余额:", acc.balance)
