# 数据库连接池
import queue
import threading
from contextlib import contextmanager


class Connection:
    def __init__(self, cid):
        self.cid = cid
        self.in_use = False
        self.queries = 0

    def execute(self, sql):
        assert self.in_use
        self.queries += 1


class Pool:
    def __init__(self, size):
        self._q = queue.Queue(size)
        self.all = [Connection(i) for i in range(size)]
        for c in self.all:
            self._q.put(c)

    @contextmanager
    def get(self):
        c = self._q.get()
        assert not c.in_use
        c.in_use = True
        try:
            yield c
        finally:
            c.in_use = False
            self._q.put(c)


pool = Pool(2)


def task(n):
    for i in range(2):
        with pool.get() as conn:
            conn.execute("select %d" % i)


ts = [threading.Thread(target=task, args=(n,)) for n in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("queries:", sum(c.queries for c in pool.all))
