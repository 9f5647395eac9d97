import os
import signal
import threading

lock = threading.Lock()
total = 0


def add(signum, frame):
    with lock:
        print("added")


parent = os.getpid()
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
with lock:
    total += 1
signal.signal(signal.SIGUSR1, add)
os.waitpid(pid, 0)
print(total)
