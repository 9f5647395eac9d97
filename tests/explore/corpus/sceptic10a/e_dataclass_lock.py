import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    owner: str
    balance: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    def deposit(self, n):
        with self.lock:
            self.balance += n


accounts = {name: Account(name, 100) for name in ("小明", "小红")}


def salary(name):
    for _ in range(3):
        accounts[name].deposit(10)


ts = [threading.Thread(target=salary, args=(n,)) for n in ("小明", "小红", "小明")]
for t in ts:
    t.start()
for t in ts:
    t.join()
for a in accounts.values():
    print(a)
