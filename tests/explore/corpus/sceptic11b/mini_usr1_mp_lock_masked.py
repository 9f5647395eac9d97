import os
import signal
from multiprocessing import Lock

lock = Lock()
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
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
with lock:
    n += 1
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
os.waitpid(pid, 0)
print(n)
