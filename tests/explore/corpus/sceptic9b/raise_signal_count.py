import signal

hits = 0


def on_hit(s, f):
    global hits
    hits += 1


signal.signal(signal.SIGUSR1, on_hit)
for _ in range(3):
    signal.raise_signal(signal.SIGUSR1)
print('hits', hits)
