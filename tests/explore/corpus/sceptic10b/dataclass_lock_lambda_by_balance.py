import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    balance: int
    lock: threading.Lock = field(default_factory=lambda: threading.Lock())


def transfer(a, b, amount):
    first, second = (a, b) if a.balance <= b.balance else (b, a)
    with first.lock:
        with second.lock:
            a.balance -= amount
            b.balance += amount


x, y = Account(100), Account(100)
ts = [threading.Thread(target=transfer, args=(x, y, 50)), threading.Thread(target=transfer, args=(y, x, 20))]
for t in ts:
    t.start()
for t in ts:
    t.join()
