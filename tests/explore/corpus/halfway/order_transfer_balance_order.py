import threading
from dataclasses import dataclass, field


@dataclass
class Account:
    owner: str
    balance: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)


def transfer(src: Account, dst: Account, amount: int) -> None:
    # lock the poorer account first
    first, second = (src, dst) if src.balance < dst.balance else (dst, src)
    with first.lock:
        with second.lock:
            src.balance -= amount
            dst.balance += amount


a = Account('a', 50)
b = Account('b', 100)
t1 = threading.Thread(target=transfer, args=(b, a, 60))
t2 = threading.Thread(target=transfer, args=(a, b, 10))
t3 = threading.Thread(target=transfer, args=(b, a, 5))
for t in (t1, t2, t3):
    t.start()
for t in (t1, t2, t3):
    t.join()
print(a.balance, b.balance)
