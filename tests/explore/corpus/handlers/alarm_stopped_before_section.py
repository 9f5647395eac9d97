import signal
import threading

lock = threading.Lock()
deadline = None


def too_late(signum, frame):
    with lock:
        print("too late")


signal.signal(signal.SIGALRM, too_late)
signal.setitimer(signal.ITIMER_REAL, 0.001)
deadline = 1
signal.setitimer(signal.ITIMER_REAL, 0)
with lock:
    deadline = None
print("in time")
