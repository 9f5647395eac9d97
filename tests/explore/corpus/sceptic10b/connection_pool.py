"""数据库连接池"""
import threading
from contextlib import contextmanager


class Connection:
    def __init__(self, number):
        self.number = number
        self.busy = False

    def query(self, sql):
        assert not self.busy, "two threads on one connection"
        self.busy = True
        answer = f"{sql} by {self.number}"
        self.busy = False
        return answer


class Pool:
    def __init__(self, size):
        self._free = [Connection(i) for i in range(size)]
        self._seats = threading.BoundedSemaphore(size)
        self._lock = threading.Lock()
        self.in_use = self.most = 0

    @contextmanager
    def connection(self):
        self._seats.acquire()
        with self._lock:
            conn = self._free.pop()
            self.in_use += 1
            self.most = max(self.most, self.in_use)
        try:
            yield conn
        finally:
            with self._lock:
                self._free.append(conn)
                self.in_use -= 1
            self._seats.release()


answers = []


def client(pool, sql):
    with pool.connection() as conn:
        answers.append(conn.query(sql))


def main():
    pool = Pool(2)
    clients = [threading.Thread(target=client, args=(pool, f"select {i}")) for i in range(4)]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    assert pool.most <= 2 and pool.in_use == 0
    print("served", len(answers), end=", ")
    print("in use at most 2")


if __name__ == "__main__":
    main()
