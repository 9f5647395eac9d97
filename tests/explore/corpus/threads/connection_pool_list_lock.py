import contextlib
import threading


class Pool:
    def __init__(self, n):
        self.free = [f"connection {i}" for i in range(n)]
        self.cond = threading.Condition()
        self.busy = 0

    @contextlib.contextmanager
    def connection(self):
        with self.cond:
            while not self.free:
                self.cond.wait()
            c = self.free.pop()
            self.busy += 1
        try:
            yield c
        finally:
            with self.cond:
                self.free.append(c)
                self.busy -= 1
                self.cond.notify()


pool = Pool(2)
used = []


def query(k):
    with pool.connection() as c:
        used.append((k, c))


ts = [threading.Thread(target=query, args=(k,)) for k in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(used), len(pool.free), pool.busy)
