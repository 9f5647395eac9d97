import threading
import time
import random
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Account:
    owner: str
    balance: float = 0
    history: list = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @contextmanager
    def transaction(self, label):
        before = self.balance
        with self._lock:
            self.history.append((label, before))
        yield self


def worker(acc, amount):
    for i in range(3):
        time.sleep(random.random() * 0.01)
        with acc.transaction(f"dep{i}") as a:
            a.balance = a.balance + amount


if __name__ == "__main__":
    acc = Account("Ana", 0)
    ts = [threading.Thread(target=worker, args=(acc, 25)) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(f"total {acc.balance}")
