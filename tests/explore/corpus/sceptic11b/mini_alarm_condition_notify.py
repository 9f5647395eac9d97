import signal
from threading import Condition, Lock

cond = Condition(Lock())
ready = False


def handler(signum, frame):
    global ready
    with cond:
        ready = True
        cond.notify()


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
with cond:
    while not ready:
        cond.wait()
print('ready')
