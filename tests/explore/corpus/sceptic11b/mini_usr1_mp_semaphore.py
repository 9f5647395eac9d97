import os
import signal
from multiprocessing import Semaphore

sem = Semaphore(1)
n = 0


def handler(signum, frame):
    with sem:
        print('signal')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
with sem:
    n += 1
os.waitpid(pid, 0)
print(n)
