import os
import signal
import threading

lock = threading.Lock()
mode = "slow"


def switch(signum, frame):
    with lock:
        print("the mode is switched")


def remind():
    os.kill(os.getpid(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, switch)
thread = threading.Thread(target=remind)
thread.start()
with lock:
    mode = "fast"
thread.join()
print(mode)
