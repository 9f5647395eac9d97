import signal

ticks = 0


def tick(sig, frame):
    global ticks
    ticks += 10


signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
for _ in range(3):
    old = ticks
    signal.pause()
    ticks = old + 1
signal.setitimer(signal.ITIMER_REAL, 0)
print(ticks)
