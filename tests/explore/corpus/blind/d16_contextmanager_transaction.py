import contextlib
import multiprocessing as mp
from dataclasses import dataclass, field


@dataclass
class Account:
    number: int
    balance: object = None
    lock: object = field(default_factory=mp.Lock)

    def __post_init__(self):
        if self.balance is None:
            self.balance = mp.Value("i", 100, lock=False)


@contextlib.contextmanager
def both(a, b):
    first, second = sorted((a, b), key=lambda acc: acc.number)
    with first.lock, second.lock:
        yield


def transfer(a, b, amount, times):
    for _ in range(times):
        with both(a, b):
            if a.balance.value >= amount:
                a.balance.value -= amount
                b.balance.value += amount


if __name__ == "__main__":
    x, y = Account(1), Account(2)
    ps = [
        mp.Process(target=transfer, args=(x, y, 30, 3)),
        mp.Process(target=transfer, args=(y, x, 20, 3)),
    ]
    for p in ps: p.start()
    for p in ps: p.join()
    print(x.balance.value + y.balance.value)
