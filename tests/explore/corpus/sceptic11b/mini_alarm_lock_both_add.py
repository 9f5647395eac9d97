import signal
from threading import Lock

lock = Lock()
count = 0


def handler(signum, frame):
    global count
    with lock:
        count += 10


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for _ in range(3):
    with lock:
        count += 1
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
