import threading
from contextlib import contextmanager


class Pool:
    def __init__(self, items):
        self.items = list(items)

    @contextmanager
    def get(self):
        if not self.items:
            yield None
            return
        x = self.items.pop()
        try:
            yield x
        finally:
            self.items.append(x)


pool = Pool(['db1'])


def job():
    with pool.get() as c:
        len(c or '')


ts = [threading.Thread(target=job) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print('ok')
