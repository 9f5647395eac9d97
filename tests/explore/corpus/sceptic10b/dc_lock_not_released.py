import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    balance: int = 10
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def withdraw(self, n):
        self.lock.acquire()
        if n > self.balance:
            return False
        self.balance -= n
        self.lock.release()
        return True


acc = Account()
ts = [threading.Thread(target=acc.withdraw, args=(n,)) for n in (20, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
