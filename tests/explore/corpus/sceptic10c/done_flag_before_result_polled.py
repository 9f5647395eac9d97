import threading
import time


class Job:
    def __init__(self, n):
        self.n, self.done, self.result = n, False, None

    def run(self):
        self.done = True
        self.result = self.n ** 2


jobs = [Job(n) for n in range(6)]


def work(part):
    for j in part:
        j.run()


ts = [threading.Thread(target=work, args=(jobs[k::2],)) for k in range(2)]
for t in ts: t.start()
while not all(j.done for j in jobs):
    time.sleep(0.001)
print('results', [j.result for j in jobs])
for t in ts: t.join()
