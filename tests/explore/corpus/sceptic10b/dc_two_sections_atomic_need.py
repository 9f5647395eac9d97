import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    balance: int
    lock: threading.Lock = field(default_factory=threading.Lock)


a, b = Account(100), Account(100)
seen = []


def transfer():
    with a.lock:
        a.balance -= 30
    with b.lock:
        b.balance += 30


def audit():
    with a.lock:
        x = a.balance
    with b.lock:
        y = b.balance
    seen.append(x + y)


ts = [threading.Thread(target=transfer), threading.Thread(target=audit)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("total", seen[0])
