import signal
import time

ticks = 0


def tick(signum, frame):
    global ticks
    ticks += 1


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
while ticks < 5:
    time.sleep(1)
signal.setitimer(signal.ITIMER_REAL, 0)
print("five ticks")
