"""A minimal thread-safe database connection pool."""
import contextlib
import itertools
import threading
from typing import Iterator, List


class Connection:
    _ids = itertools.count(1)

    def __init__(self) -> None:
        self.id = next(self._ids)
        self.in_use = False
        self.queries = 0

    def execute(self, sql: str) -> str:
        if not self.in_use:
            raise RuntimeError("connection used outside of pool")
        self.queries += 1
        return f"[{self.id}] {sql}"


class ConnectionPool:
    def __init__(self, max_size: int = 2) -> None:
        self._max_size = max_size
        self._created = 0
        self._idle: List[Connection] = []
        self._cond = threading.Condition()

    def acquire(self) -> Connection:
        with self._cond:
            while True:
                if self._idle:
                    conn = self._idle.pop()
                    break
                if self._created < self._max_size:
                    self._created += 1
                    conn = Connection()
                    break
                self._cond.wait()
            conn.in_use = True
            return conn

    def release(self, conn: Connection) -> None:
        with self._cond:
            conn.in_use = False
            self._idle.append(conn)
            self._cond.notify()

    @contextlib.contextmanager
    def connection(self) -> Iterator[Connection]:
        conn = self.acquire()
        try:
            yield conn
        finally:
            self.release(conn)

    @property
    def total_queries(self) -> int:
        with self._cond:
            return sum(c.queries for c in self._idle)


def worker(pool: ConnectionPool, n: int) -> None:
    for i in range(2):
        with pool.connection() as conn:
            conn.execute(f"SELECT {n}, {i}")


def main() -> None:
    pool = ConnectionPool(max_size=2)
    threads = [threading.Thread(target=worker, args=(pool, n)) for n in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(f"queries: {pool.total_queries}")


if __name__ == "__main__":
    main()
