import os
import signal
from multiprocessing import Lock

lock = Lock()
n = 0


def handler(signum, frame):
    lock.acquire()
    print('signal')
    lock.release()


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
lock.acquire()
n += 1
n += 1
lock.release()
os.waitpid(pid, 0)
print(n)
