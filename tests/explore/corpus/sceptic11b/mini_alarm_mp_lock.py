import signal
import time
from multiprocessing import Lock

lock = Lock()
jobs = 0


def report(signum, frame):
    with lock:
        print('jobs', jobs)


signal.signal(signal.SIGALRM, report)
signal.setitimer(signal.ITIMER_REAL, 0.01)
for _ in range(3):
    with lock:
        jobs += 1
        time.sleep(0.01)
signal.setitimer(signal.ITIMER_REAL, 0)
print('done')
