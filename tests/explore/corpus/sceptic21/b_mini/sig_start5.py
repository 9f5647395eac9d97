import signal

hits = 5


def every_minute(signum, frame):
    global hits
    hits = 0


signal.signal(signal.SIGALRM, every_minute)
signal.setitimer(signal.ITIMER_REAL, 0.01)
for _ in range(4):
    hits = hits + 1
signal.setitimer(signal.ITIMER_REAL, 0)
print(hits)
