import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    balance: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def deposit(self, n):
        with self.lock:
            self.balance += n


a = Account()
ts = [threading.Thread(target=a.deposit, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance)
