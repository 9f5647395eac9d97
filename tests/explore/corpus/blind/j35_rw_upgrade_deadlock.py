import threading


class RWLock:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0
        self.writer = False

    def acquire_read(self):
        with self.cond:
            while self.writer:
                self.cond.wait()
            self.readers += 1

    def release_read(self):
        with self.cond:
            self.readers -= 1
            self.cond.notify_all()

    def acquire_write(self):
        with self.cond:
            while self.writer or self.readers > 0:
                self.cond.wait()
            self.writer = True

    def upgrade(self):
        with self.cond:
            while self.writer or self.readers > 1:
                self.cond.wait()
            self.readers -= 1
            self.writer = True

    def release_write(self):
        with self.cond:
            self.writer = False
            self.cond.notify_all()


class Cache:
    def __init__(self):
        self.lock = RWLock()
        self.data = {}

    def get(self, key):
        self.lock.acquire_read()
        if key in self.data:
            value = self.data[key]
            self.lock.release_read()
            return value
        self.lock.upgrade()
        self.data[key] = key * 2
        value = self.data[key]
        self.lock.release_write()
        return value


cache = Cache()
threads = [threading.Thread(target=lambda k=k: print(k, cache.get(k))) for k in (1, 1, 2)]
for t in threads: t.start()
for t in threads: t.join()
