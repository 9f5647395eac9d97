import signal
import time

phase = "red"
changes = 0


def toggle(sig, frame):
    global phase, changes
    phase = "green" if phase == "red" else "red"
    changes += 1
    signal.alarm(1)


signal.signal(signal.SIGALRM, toggle)
signal.alarm(1)
seen = []
while changes < 3:
    if not seen or seen[-1] != phase:
        seen.append(phase)
    time.sleep(0.3)
signal.alarm(0)
print(len(seen) >= 2)
