import os
import signal
from multiprocessing import Condition, Lock

place = Condition(Lock())
free = 2


def freed(signum, frame):
    with place:
        place.notify()


signal.signal(signal.SIGUSR1, freed)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
with place:
    left = free - 1
os.waitpid(pid, 0)
print(left)
