import signal

hits = 0


def every_minute(signum, frame):
    global hits
    hits = 0


signal.signal(signal.SIGALRM, every_minute)
signal.alarm(1)
for _ in range(4):
    hits = hits + 1
signal.alarm(0)
print(hits)
