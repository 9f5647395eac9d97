"""数据库连接池"""
import threading
from contextlib import contextmanager


class Pool:
    def __init__(self, size):
        self._free = [f"conn{i}" for i in range(size)]
        self._seats = threading.BoundedSemaphore(size)
        self._lock = threading.Lock()

    @contextmanager
    def connection(self):
        self._seats.acquire()
        with self._lock:
            conn = self._free.pop()
        try:
            yield conn
        finally:
            self._seats.release()
            with self._lock:
                self._free.append(conn)


answers = []


def client(pool, sql):
    with pool.connection() as conn:
        answers.append(f"{sql} by {conn}")


def main():
    pool = Pool(2)
    clients = [threading.Thread(target=client, args=(pool, f"select {i}")) for i in range(3)]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    print("served", len(answers))


if __name__ == "__main__":
    main()
