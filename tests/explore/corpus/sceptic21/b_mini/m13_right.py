import signal

hits = 0
minutes = []
due = False


def every_minute(signum, frame):
    global due
    due = True


signal.signal(signal.SIGALRM, every_minute)
signal.setitimer(signal.ITIMER_REAL, 0.01)
for _ in range(4):
    hits = hits + 1
    if due:
        due = False
        minutes.append(hits)
        hits = 0
signal.setitimer(signal.ITIMER_REAL, 0)
print(sum(minutes) + hits)
