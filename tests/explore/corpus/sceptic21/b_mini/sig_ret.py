import signal

hits = 0
seen = []


def handler(signum, frame):
    global hits
    got, hits = hits, 0
    seen.append(got)


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.01)
for _ in range(4):
    hits = hits + 1
signal.setitimer(signal.ITIMER_REAL, 0)
print(hits, seen)
