import signal
from threading import Lock

lock = Lock()
total = 0


def handler(signum, frame):
    with lock:
        print('sum')


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
with lock:
    for i in range(3):
        total += i
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
