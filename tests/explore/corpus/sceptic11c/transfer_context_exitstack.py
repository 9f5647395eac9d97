from contextlib import ExitStack
import threading
import random


class Account:
    def __init__(self, aid, balance):
        self.aid = aid
        self.balance = balance
        self.lock = threading.Lock()


def transfer(*moves):
    """Several moves at once: (account, delta)."""
    involved = sorted({a for a, _ in moves}, key=lambda a: a.aid)
    with ExitStack() as stack:
        for a in involved:
            stack.enter_context(a.lock)
        if any(a.balance + d < 0 for a, d in moves):
            return False
        for a, d in moves:
            a.balance += d
        return True


def main():
    accs = [Account(i, 200) for i in range(3)]

    def work(seed):
        rng = random.Random(seed)
        for _ in range(2):
            x, y, z = rng.sample(accs, 3)
            n = rng.randint(1, 100)
            transfer((x, -2 * n), (y, n), (z, n))

    ts = [threading.Thread(target=work, args=(s,)) for s in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(sum(a.balance for a in accs))


if __name__ == "__main__":
    main()
