import signal
import threading

lock = threading.Lock()
ticks = 0


def tick(signum, frame):
    global ticks
    with lock:
        ticks += 1


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.5, 0.5)
while ticks < 2:
    signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0)
print("two ticks")
