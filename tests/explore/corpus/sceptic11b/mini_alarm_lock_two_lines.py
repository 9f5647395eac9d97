import signal
from threading import Lock

lock = Lock()
total = 0
n = 0


def handler(signum, frame):
    with lock:
        print('sum')


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for i in range(3):
    with lock:
        total += i
        n += 1
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
