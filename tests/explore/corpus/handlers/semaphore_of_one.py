import signal
import threading

door = threading.Semaphore(1)
opened = 0


def look(signum, frame):
    with door:
        print("somebody looks")


signal.signal(signal.SIGALRM, look)
signal.setitimer(signal.ITIMER_REAL, 0.01)
with door:
    opened += 1
signal.setitimer(signal.ITIMER_REAL, 0)
print(opened)
