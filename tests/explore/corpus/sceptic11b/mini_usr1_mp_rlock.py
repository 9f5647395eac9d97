import os
import signal
from multiprocessing import RLock

lock = RLock()
n = 0


def handler(signum, frame):
    with lock:
        print('signal')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
with lock:
    n += 1
os.waitpid(pid, 0)
print(n)
