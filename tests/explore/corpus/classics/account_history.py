import threading
from dataclasses import dataclass, field

@dataclass
class Account:
    owner: str
    balance: int = 0
    history: list = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def change(self, amount):
        with self.lock:
            if self.balance + amount < 0:
                self.history.append(('refused', amount))
                return
            self.balance += amount
            self.history.append((amount, self.balance))

accounts = [Account('ann', 5), Account('bob', 5)]

def visitor(amounts):
    for n, amount in enumerate(amounts):
        accounts[n % 2].change(amount)

ts = [threading.Thread(target=visitor, args=(a,)) for a in ([-4, -6, 3], [-3, 2, -9])]
for t in ts: t.start()
for t in ts: t.join()
for a in accounts:
    assert 5 + sum(x for x, _ in a.history if x != 'refused') == a.balance
print('consistent')
