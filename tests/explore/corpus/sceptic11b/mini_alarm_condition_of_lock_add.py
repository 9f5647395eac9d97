import signal
from threading import Condition, Lock

cond = Condition(Lock())
count = 0


def handler(signum, frame):
    global count
    with cond:
        count += 10


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for _ in range(3):
    with cond:
        count += 1
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
