import signal
import time

ticks = 0


def tick(signum, frame):
    global ticks
    ticks += 1
    if ticks == 5:
        signal.setitimer(signal.ITIMER_REAL, 0)


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
while ticks < 5:
    time.sleep(0.005)
print('ticks', ticks)
