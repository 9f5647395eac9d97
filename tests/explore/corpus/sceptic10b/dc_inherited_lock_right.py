import threading
from dataclasses import dataclass, field


@dataclass
class Lockable:
    lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)


@dataclass
class Account(Lockable):
    balance: int = 0

    def deposit(self, n):
        with self.lock:
            self.balance = self.balance + n


acc = Account()
ts = [threading.Thread(target=acc.deposit, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
