import signal
import time

hits = 0
minutes = []


def every_minute(signum, frame):
    global hits
    minutes.append(hits)
    hits = 0


signal.signal(signal.SIGALRM, every_minute)
signal.alarm(1)
for _ in range(3):
    hits = hits + 1
    time.sleep(0.5)
print(sum(minutes) + hits)
