"""An interval timer rings until it is cancelled; getitimer tells what is left."""
import signal

count = 0


def ring(number, frame):
    global count
    count += 1
    print("ring", count)
    if count == 3:
        left, interval = signal.setitimer(signal.ITIMER_REAL, 0)
        print(0 < left <= 0.02, interval)


signal.signal(signal.SIGALRM, ring)
print(signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02))
left, interval = signal.getitimer(signal.ITIMER_REAL)
print(0 < left <= 0.02, interval)
while count < 3:
    signal.pause()
print(signal.getitimer(signal.ITIMER_REAL))
