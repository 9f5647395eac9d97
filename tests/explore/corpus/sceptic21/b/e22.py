import signal
import threading

lock = threading.Lock()
ticks = 0
work = 0


def on_alarm(signum, frame):
    global ticks
    with lock:
        ticks += 1


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.01)
for _ in range(5):
    with lock:
        work += 1
signal.setitimer(signal.ITIMER_REAL, 0)
print(work)
