import queue
import threading
from contextlib import contextmanager


class Pool:
    def __init__(self, size):
        self.free = queue.LifoQueue()
        for i in range(size):
            self.free.put({"id": i, "used": 0})

    @contextmanager
    def connection(self):
        c = self.free.get()
        try:
            yield c
        finally:
            self.free.put(c)


pool = Pool(2)


def client():
    with pool.connection() as c:
        c["used"] += 1


ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(pool.free.get()["used"] for _ in range(2)))
