import threading
from collections import deque


class Worker(threading.Thread):
    def __init__(self, number, pool, tasks):
        super().__init__(name='w%d' % number)
        self.tasks = deque(tasks)
        self.pool = pool
        self.done = []
        self.stolen = 0

    def next_task(self):
        try:
            return self.tasks.pop()
        except IndexError:
            pass
        for other in self.pool:
            if other is self:
                continue
            try:
                task = other.tasks.popleft()
            except IndexError:
                continue
            self.stolen += 1
            return task
        return None

    def run(self):
        while True:
            task = self.next_task()
            if task is None:
                return
            self.done.append(task * task)


pool = []
pool.append(Worker(0, pool, [1, 2, 3, 4, 5]))
pool.append(Worker(1, pool, []))
pool.append(Worker(2, pool, [6]))
for w in pool: w.start()
for w in pool: w.join()
result = sorted(r for w in pool for r in w.done)
assert result == [1, 4, 9, 16, 25, 36]
print(result)
