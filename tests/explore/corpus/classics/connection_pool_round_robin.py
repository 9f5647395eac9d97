import threading
from contextlib import contextmanager
import itertools
import time


class Connection:
    def __init__(self, n):
        self.n = n
        self.queries = 0

    def execute(self, sql):
        time.sleep(0.001)
        self.queries += 1
        return f"{sql} on {self.n}"


class ConnectionPool:
    def __init__(self, size=2):
        self.all = [Connection(i) for i in range(size)]
        self._next = itertools.cycle(self.all)

    @contextmanager
    def connection(self):
        yield next(self._next)


pool = ConnectionPool()


def handle(i):
    for k in range(2):
        with pool.connection() as conn:
            conn.execute(f"SELECT {i}")


threads = [threading.Thread(target=handle, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("used", sum(c.queries for c in pool.all))
