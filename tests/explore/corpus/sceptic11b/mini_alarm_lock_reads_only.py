import signal
from threading import Lock

lock = Lock()
ready = False


def handler(signum, frame):
    global ready
    with lock:
        ready = True


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
with lock:
    seen = ready
signal.setitimer(signal.ITIMER_REAL, 0)
print('end')
