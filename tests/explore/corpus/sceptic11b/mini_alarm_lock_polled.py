import signal
import time
from threading import Lock

lock = Lock()
ready = False


def handler(signum, frame):
    global ready
    with lock:
        ready = True


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
while True:
    with lock:
        if ready:
            break
    time.sleep(0.01)
print('end')
