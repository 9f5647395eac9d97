import threading

class Worker(threading.Thread):
    def __init__(self, jobs):
        super().__init__()
        self.jobs = jobs
        self.done = 0
        self.failed = 0
    def run(self):
        for job in self.jobs:
            if job % 3 == 0:
                self.failed += 1
                continue
            self.done += 1

workers = [Worker(range(i, i + 5)) for i in range(3)]
for w in workers: w.start()
for w in workers: w.join()
print(sum(w.done for w in workers), sum(w.failed for w in workers))
