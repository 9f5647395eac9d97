import threading
from contextlib import contextmanager


class Connection:
    def __init__(self, no):
        self.no = no
        self.uses = 0

    def query(self, x):
        self.uses += 1          # only one borrower at a time
        if x < 0:
            raise ValueError(x)
        return x * x


class Pool:
    def __init__(self, size):
        self._free = [Connection(i) for i in range(size)]
        self._all = list(self._free)
        self._cond = threading.Condition()

    @contextmanager
    def connection(self):
        with self._cond:
            while not self._free:
                self._cond.wait()
            conn = self._free.pop()
        try:
            yield conn
        finally:
            with self._cond:
                self._free.append(conn)
                self._cond.notify()

    def totals(self):
        with self._cond:
            return sum(c.uses for c in self._all), len(self._free)


pool = Pool(2)
answers = {}


def client(x):
    try:
        with pool.connection() as c:
            answers[x] = c.query(x)
    except ValueError:
        answers[x] = None


ts = [threading.Thread(target=client, args=(x,)) for x in (1, 2, -3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
uses, free = pool.totals()
print('uses', uses, 'free', free)
