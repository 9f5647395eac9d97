import heapq
import threading
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


class Scheduler:
    def __init__(self):
        self.jobs = []
        self.changed = threading.Condition()
        self.closed = False

    def put(self, job):
        with self.changed:
            heapq.heappush(self.jobs, job)
            self.changed.notify()

    def close(self):
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    def get(self):
        with self.changed:
            while not self.jobs and not self.closed:
                self.changed.wait()
            return heapq.heappop(self.jobs) if self.jobs else None


scheduler = Scheduler()
done = []


def worker():
    while True:
        job = scheduler.get()
        if job is None:
            return
        done.append(job.name)


threads = [threading.Thread(target=worker) for _ in range(2)]
for t in threads:
    t.start()
for n in (3, 1, 2):
    scheduler.put(Job(n, "job %d" % n))
scheduler.close()
for t in threads:
    t.join()
print(sorted(done))
