import os
import signal
import threading

lock = threading.Lock()
count = 0


def worker():
    global count
    for _ in range(2):
        with lock:
            count += 1


def on_usr1(signum, frame):
    global count
    with lock:
        count += 1


signal.signal(signal.SIGUSR1, on_usr1)
t = threading.Thread(target=worker)
t.start()
os.kill(os.getpid(), signal.SIGUSR1)
t.join()
print('count', count)
