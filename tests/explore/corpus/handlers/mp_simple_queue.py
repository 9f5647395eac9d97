import os
import signal
from multiprocessing import SimpleQueue

q = SimpleQueue()


def handler(signum, frame):
    q.put("signal")


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
q.put("main")
os.waitpid(pid, 0)
print(sorted([q.get(), q.get()]))
