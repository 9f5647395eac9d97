import contextlib
import multiprocessing as mp


class Ledger:
    def __init__(self, names, start):
        self.names = list(names)
        self.index = {name: k for k, name in enumerate(names)}
        self.money = mp.Array('i', [start] * len(names), lock=False)
        self.locks = [mp.Lock() for _ in names]
        self.refused = mp.Value('i', 0)

    @contextlib.contextmanager
    def holding(self, *names):
        slots = sorted({self.index[name] for name in names})
        with contextlib.ExitStack() as stack:
            for slot in slots:
                stack.enter_context(self.locks[slot])
            yield

    def transfer(self, source, target, amount):
        with self.holding(source, target):
            s, t = self.index[source], self.index[target]
            if self.money[s] < amount:
                with self.refused.get_lock():
                    self.refused.value += 1
                return False
            self.money[s] -= amount
            self.money[t] += amount
        return True

    def snapshot(self):
        with self.holding(*self.names):
            return dict(zip(self.names, self.money[:]))

    def total(self):
        return sum(self.snapshot().values())
