import signal
import threading
import time

lock = threading.Lock()
done = 0


def show(signum, frame):
    with lock:
        print("at work")


def work():
    global done
    with lock:
        done += 1
    time.sleep(0.05)


signal.signal(signal.SIGALRM, show)
signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
for _ in range(5):
    work()
signal.setitimer(signal.ITIMER_REAL, 0)
print(done)
