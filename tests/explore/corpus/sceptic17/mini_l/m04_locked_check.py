import threading


class Pool:
    def __init__(self):
        self.free = ['c1']
        self.lock = threading.Lock()

    def available(self):
        with self.lock:
            return len(self.free) > 0

    def take(self):
        with self.lock:
            return self.free.pop()

    def give(self, c):
        with self.lock:
            self.free.append(c)


pool = Pool()


def query():
    if pool.available():
        c = pool.take()
        pool.give(c)


ts = [threading.Thread(target=query) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok')
