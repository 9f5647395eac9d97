import threading
from contextlib import contextmanager
from queue import Queue
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
        self._pool = Queue(maxsize=size)
        self.all = []
        for i in range(size):
            c = Connection(i)
            self.all.append(c)
            self._pool.put(c)

    @contextmanager
    def connection(self):
        conn = self._pool.get()
        try:
            yield conn
        finally:
            self._pool.put(conn)


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
