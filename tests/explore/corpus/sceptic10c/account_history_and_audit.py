import threading
from dataclasses import dataclass, field
from typing import List


@dataclass(frozen=True)
class Entry:
    kind: str
    amount: int

    def signed(self):
        return self.amount if self.kind == 'deposit' else -self.amount


@dataclass
class Account:
    owner: str
    opening: int = 0
    history: List[Entry] = field(default_factory=list)
    _lock: threading.RLock = field(default_factory=threading.RLock, repr=False)

    def __post_init__(self):
        self.balance = self.opening

    def _book(self, entry):
        with self._lock:
            self.balance += entry.signed()
            self.history.append(entry)

    def deposit(self, n):
        self._book(Entry('deposit', n))

    def withdraw(self, n):
        with self._lock:
            if n > self.balance:
                raise ValueError(f'{self.owner}: {n} > {self.balance}')
            self._book(Entry('withdraw', n))

    def audit(self):
        with self._lock:
            expected = self.opening + sum(e.signed() for e in self.history)
            return 'ok' if expected == self.balance else f'{expected} != {self.balance}'


acc = Account('小明', 30)
results = []


def spender():
    for n in (20, 20):
        try:
            acc.withdraw(n)
        except ValueError:
            pass


def earner():
    acc.deposit(15)
    results.append(acc.audit())


ts = [threading.Thread(target=f) for f in (spender, earner)]
for t in ts: t.start()
for t in ts: t.join()
results.append(acc.audit())
print(*results)
