import threading


class LockMixin:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._lock = threading.RLock()

    def __enter__(self):
        self._lock = threading.RLock()
        self._lock.acquire()
        return self

    def __exit__(self, *exc):
        pass


class Base:
    def __init__(self, start=0):
        self.n = start


class Counter(LockMixin, Base):
    def up(self, k):
        with self:
            self.n += k


c = Counter(0)
ts = [threading.Thread(target=c.up, args=(k,)) for k in (1, 2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(c.n)
