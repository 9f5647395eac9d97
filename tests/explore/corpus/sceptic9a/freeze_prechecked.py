import threading
from enum import Enum


class State(Enum):
    OPEN = 1
    FROZEN = 2
    CLOSED = 3


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.state = State.OPEN
        self.lock = threading.Lock()

    def withdraw(self, n):
        if self.state is not State.OPEN:
            return False
        with self.lock:
            if self.state is not State.OPEN or self.balance < n:
                return False
            self.balance -= n
            return True

    def freeze(self):
        with self.lock:
            if self.state is State.OPEN:
                self.state = State.FROZEN
                return True
            return False

    def close(self):
        with self.lock:
            if self.state is State.CLOSED:
                return None
            self.state = State.CLOSED
            paid, self.balance = self.balance, 0
            return paid


acc = Account(100)
got = []


def owner():
    if acc.withdraw(30):
        got.append(30)
    if acc.withdraw(30):
        got.append(30)


def police():
    acc.freeze()


def heir():
    rest = acc.close()
    if rest is not None:
        got.append(rest)


ts = [threading.Thread(target=f) for f in (owner, police, heir, heir)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert sum(got) == 100, got
print(acc.state.name, acc.balance)
