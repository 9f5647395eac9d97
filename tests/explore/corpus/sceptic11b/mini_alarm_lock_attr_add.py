import signal
from multiprocessing import Lock


class Stats:
    def __init__(self):
        self.lock = Lock()
        self.jobs = 0
        self.shown = 0

    def job(self):
        with self.lock:
            self.jobs += 1

    def show(self, signum, frame):
        with self.lock:
            self.shown += self.jobs


stats = Stats()
signal.signal(signal.SIGALRM, stats.show)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for _ in range(3):
    stats.job()
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
