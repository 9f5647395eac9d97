import threading
from collections import deque


class MiniPool:
    def __init__(self, n):
        self.jobs = deque()
        self.cond = threading.Condition()
        self.stopped = False
        self.threads = [threading.Thread(target=self._work) for _ in range(n)]
        for t in self.threads:
            t.start()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        with self.cond:
            self.stopped = True
            self.cond.notify_all()
        for t in self.threads:
            t.join()

    def submit(self, fn, *args):
        with self.cond:
            self.jobs.append((fn, args))
            self.cond.notify()

    def _work(self):
        while True:
            with self.cond:
                self.cond.wait_for(lambda: self.jobs or self.stopped)
                if not self.jobs:
                    return
                fn, args = self.jobs.popleft()
            fn(*args)


out = []
with MiniPool(3) as pool:
    for i in range(4):
        pool.submit(out.append, i)
print(sorted(out))
