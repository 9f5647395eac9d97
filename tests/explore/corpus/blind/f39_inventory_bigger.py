import argparse
import logging
import multiprocessing as mp
import random
import sys
import time

logging.basicConfig(stream=sys.stderr, level=logging.ERROR)
logger = logging.getLogger(__name__)


class Inventory:
    """Stock of several goods in shared memory."""

    NAMES = ("apples", "pears", "plums")

    def __init__(self, start):
        self._stock = mp.Array("i", [start] * len(self.NAMES), lock=False)
        self._lock = mp.Lock()
        self._sold = mp.Value("i", 0)

    def index(self, name):
        return self.NAMES.index(name)

    def add(self, name, n):
        with self._lock:
            self._stock[self.index(name)] += n

    def sell(self, name, n):
        i = self.index(name)
        with self._lock:
            if self._stock[i] < n:
                logger.warning("not enough %s", name)
                return False
            self._stock[i] -= n
            self._sold.value += n
            return True

    def spoil(self, share):
        """Some of everything goes bad."""
        for i in range(len(self.NAMES)):
            left = self._stock[i]
            self._stock[i] = left - int(left * share)

    def report(self):
        return {n: self._stock[i] for i, n in enumerate(self.NAMES)}


def customer(inv, seed, rounds):
    rng = random.Random(seed)
    for _ in range(rounds):
        inv.sell(rng.choice(inv.NAMES), 1)
        time.sleep(rng.random() / 1000)


def supplier(inv, rounds):
    for _ in range(rounds):
        inv.add("pears", 2)


def nature(inv):
    time.sleep(0.001)
    inv.spoil(0.1)


def main(argv=None):
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--rounds", type=int, default=3)
    args = p.parse_args(argv)
    inv = Inventory(20)
    workers = [mp.Process(target=customer, args=(inv, s, args.rounds)) for s in (1, 2)]
    workers.append(mp.Process(target=supplier, args=(inv, args.rounds)))
    workers.append(mp.Process(target=nature, args=(inv,)))
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    report = inv.report()
    print("goods:", ", ".join(sorted(report)), "- none negative:", all(v >= 0 for v in report.values()))


if __name__ == "__main__":
    main()
