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

    def submit(self, fn, *args):
        with self.cond:
            self.jobs.append((fn, args))
            self.cond.notify()

    def _work(self):
        while True:
            with self.cond:
                while not self.jobs and not self.stopped:
                    self.cond.wait()
                if not self.jobs:
                    return
                fn, args = self.jobs.popleft()
            fn(*args)

    def shutdown(self):
        with self.cond:
            self.stopped = True
            self.cond.notify()
        for t in self.threads:
            t.join()


out = []
pool = MiniPool(3)
for i in range(3):
    pool.submit(out.append, i)
pool.shutdown()
print(sorted(out))
