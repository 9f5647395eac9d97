import threading


class BufferPool:
    def __init__(self, n):
        self.sem = threading.Semaphore(n)
        self.free = list(range(n))
        self.lock = threading.Lock()

    def take(self):
        self.sem.acquire()
        with self.lock:
            return self.free.pop()

    def give(self, b):
        with self.lock:
            self.free.append(b)
        self.sem.release()


pool = BufferPool(3)


def copy():
    src = pool.take()
    dst = pool.take()
    pool.give(dst)
    pool.give(src)


ts = [threading.Thread(target=copy) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(pool.free))
