import signal
from threading import Event

stop = Event()


def handler(signum, frame):
    stop.set()


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.001)
while not stop.wait(0.1):
    pass
print('stopped')
