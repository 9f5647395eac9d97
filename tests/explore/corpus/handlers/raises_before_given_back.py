import os
import signal
import threading

lock = threading.Lock()
step = 0


class Stop(Exception):
    pass


def stop(signum, frame):
    raise Stop


signal.signal(signal.SIGUSR1, stop)
parent = os.getpid()
try:
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        os.kill(parent, signal.SIGUSR1)
        os._exit(0)
    for number in range(3):
        with lock:
            step = number
    os.waitpid(pid, 0)
except Stop:
    pass
with lock:
    print("the lock is free")
