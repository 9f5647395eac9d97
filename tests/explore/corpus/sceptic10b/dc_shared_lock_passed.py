import threading
from dataclasses import dataclass


@dataclass
class Account:
    owner: str
    balance: int
    lock: threading.Lock


one_lock = threading.Lock()
a = Account("A", 100, one_lock)
b = Account("B", 100, one_lock)


def transfer(src, dst, n):
    with src.lock:
        src.balance -= n
        dst.balance += n


ts = [threading.Thread(target=transfer, args=(a, b, 10)), threading.Thread(target=transfer, args=(b, a, 10))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance, b.balance)
