import signal
from threading import Lock

lock = Lock()
total = 0


def add(x):
    global total
    total += x


def handler(signum, frame):
    with lock:
        print('sum')


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
for i in range(3):
    with lock:
        add(i)
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
