import multiprocessing as mp
from dataclasses import dataclass, field


@dataclass
class Account:
    balance: object
    lock: object = field(default_factory=mp.Lock)


def move(a, b, n):
    with a.lock:
        with b.lock:
            a.balance.value -= n
            b.balance.value += n


if __name__ == "__main__":
    x, y = Account(mp.Value("i", 5, lock=False)), Account(mp.Value("i", 5, lock=False))
    ps = [mp.Process(target=move, args=(x, y, 1)), mp.Process(target=move, args=(y, x, 1))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(x.balance.value + y.balance.value)
