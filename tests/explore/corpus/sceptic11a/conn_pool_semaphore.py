# Connection pool guarded by a BoundedSemaphore
import threading
import time


class Pool:
    def __init__(self, n):
        self._sem = threading.BoundedSemaphore(n)
        self._free = [f"conn-{i}" for i in range(n)]
        self._lock = threading.Lock()
        self.used = 0

    def acquire(self):
        self._sem.acquire()
        with self._lock:
            self.used += 1
            return self._free.pop()

    def release(self, conn):
        with self._lock:
            self._free.append(conn)
        self._sem.release()


pool = Pool(2)


def query(n):
    for _ in range(n):
        conn = pool.acquire()
        try:
            time.sleep(0.001)
        finally:
            pool.release(conn)


ts = [threading.Thread(target=query, args=(2,)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("used", pool.used)
print(sorted(pool._free))
