"""An alarm every time anew from its handler, among sleeps that go on."""
import signal
import time

rings = []


def ring(number, frame):
    rings.append(time.monotonic())
    if len(rings) < 3:
        signal.setitimer(signal.ITIMER_REAL, 0.03)


signal.signal(signal.SIGALRM, ring)
start = time.monotonic()
signal.setitimer(signal.ITIMER_REAL, 0.03)
time.sleep(0.15)
print(len(rings), time.monotonic() - start >= 0.15)
print([b - a >= 0.03 for a, b in zip([start, *rings], rings)])
