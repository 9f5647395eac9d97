import multiprocessing as mp
import random
import time


class Inventory:
    NAMES = ("apples", "pears", "plums")

    def __init__(self, start):
        self._stock = mp.Array("i", [start] * len(self.NAMES), lock=False)
        self._lock = mp.RLock()
        self._sold = mp.Value("i", 0, lock=False)

    def add(self, name, n):
        with self._lock:
            self._stock[self.NAMES.index(name)] += n

    def sell(self, name, n):
        i = self.NAMES.index(name)
        with self._lock:
            if self._stock[i] < n:
                return False
            self._stock[i] -= n
            self._sold.value += n
            return True

    def spoil(self, share):
        with self._lock:
            for i in range(len(self.NAMES)):
                left = self._stock[i]
                self._stock[i] = left - int(left * share)

    @property
    def total(self):
        with self._lock:
            return sum(self._stock) + self._sold.value


def customer(inv, seed, rounds):
    rng = random.Random(seed)
    for _ in range(rounds):
        inv.sell(rng.choice(inv.NAMES), 1)
        time.sleep(rng.random() / 1000)


def supplier(inv, rounds):
    for _ in range(rounds):
        inv.add("pears", 2)


if __name__ == "__main__":
    inv = Inventory(20)
    ps = [mp.Process(target=customer, args=(inv, s, 3)) for s in (1, 2)]
    ps.append(mp.Process(target=supplier, args=(inv, 3)))
    ps.append(mp.Process(target=inv.spoil, args=(0.1,)))
    for p in ps: p.start()
    for p in ps: p.join()
    print(inv.total > 0)
