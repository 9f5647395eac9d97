import threading
from collections import deque


class Worker(threading.Thread):
    def __init__(self, tasks):
        super().__init__()
        self.tasks = deque(tasks)
        self.lock = threading.Lock()
        self.done = []
        self.other = None

    def steal(self):
        with self.lock:
            return self.tasks.pop() if self.tasks else None

    def run(self):
        while True:
            with self.lock:
                task = self.tasks.popleft() if self.tasks else self.other.steal()
            if task is None:
                return
            self.done.append(task)


a, b = Worker([1, 2]), Worker([4])
a.other, b.other = b, a
a.start(); b.start()
a.join(); b.join()
print(sorted(a.done + b.done))
