import signal
import time

ticks = 0


def on_tick(signum, frame):
    global ticks
    ticks += 1
    if ticks == 3:
        signal.setitimer(signal.ITIMER_REAL, 0)


signal.signal(signal.SIGALRM, on_tick)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
while ticks < 3:
    time.sleep(0.005)
print('ticks', ticks)
