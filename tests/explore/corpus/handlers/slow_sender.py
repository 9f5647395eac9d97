import os
import signal
import threading
import time

lock = threading.Lock()
pages = 0


def show(signum, frame):
    with lock:
        print("printing")


def remind():
    time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, show)
threading.Thread(target=remind).start()
for _ in range(3):
    with lock:
        pages += 1
    time.sleep(0.2)
print(pages)
