import signal
import threading

lock = threading.Lock()
errors = 0


def failed(signum, frame):
    with lock:
        print("failed")


signal.signal(signal.SIGUSR2, failed)
with lock:
    errors += 1
signal.raise_signal(signal.SIGUSR2)
print(errors)
