import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    balance: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def get(self):
        with self.lock:
            return self.balance

    def set(self, value):
        with self.lock:
            self.balance = value


acc = Account()


def deposit(n):
    acc.set(acc.get() + n)


ts = [threading.Thread(target=deposit, args=(n,)) for n in (5, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
