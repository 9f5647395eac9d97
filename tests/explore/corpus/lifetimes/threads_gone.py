import threading
import weakref


class Job:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("gone", self.n)


class Worker(threading.Thread):
    def __init__(self, job):
        super().__init__()
        self.job = job

    def run(self):
        self.job.n += 1


for n in range(4):
    worker = Worker(Job(n * 10))
    seen = weakref.ref(worker)
    worker.start()
    worker.join()
    worker = None
    print(seen() is None)
