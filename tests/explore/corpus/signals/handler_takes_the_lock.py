import os
import signal
import threading

lock = threading.Lock()
n = 0


def handler(sig, frame):
    global n
    with lock:
        n += 1


signal.signal(signal.SIGUSR1, handler)
with lock:
    n += 1
    os.kill(os.getpid(), signal.SIGUSR1)
print(n)
