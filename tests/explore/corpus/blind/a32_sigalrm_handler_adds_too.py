import signal
import time

count = 0
ticks = 0


def on_alarm(signum, frame):
    global count, ticks
    count += 100
    ticks += 1


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
n = 0
while ticks < 3:
    count += 1
    n += 1
signal.setitimer(signal.ITIMER_REAL, 0)
print("ok" if count == n + 100 * ticks else "lost")
