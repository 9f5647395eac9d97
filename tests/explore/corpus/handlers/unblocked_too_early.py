import os
import signal
import threading

lock = threading.Lock()
total = 0


def add(signum, frame):
    with lock:
        print("added")


signal.signal(signal.SIGUSR1, add)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
with lock:
    total += 1
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGUSR1})
os.waitpid(pid, 0)
print(total)
