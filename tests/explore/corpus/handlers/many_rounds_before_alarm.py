import signal
import threading

lock = threading.Lock()
words = 0


def show(signum, frame):
    with lock:
        print("still counting")


def count():
    global words
    with lock:
        words += 1


signal.signal(signal.SIGALRM, show)
for _ in range(20):
    count()
signal.setitimer(signal.ITIMER_REAL, 0.01)
for _ in range(20):
    count()
signal.setitimer(signal.ITIMER_REAL, 0)
print(words)
