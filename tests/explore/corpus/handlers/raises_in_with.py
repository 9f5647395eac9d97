import signal
import threading

lock = threading.Lock()
step = 0


class TooLong(Exception):
    pass


def give_up(signum, frame):
    raise TooLong


signal.signal(signal.SIGALRM, give_up)
signal.setitimer(signal.ITIMER_REAL, 0.01)
try:
    with lock:
        step = 1
    with lock:
        step = 2
    signal.setitimer(signal.ITIMER_REAL, 0)
except TooLong:
    pass
with lock:
    print("the lock is free")
