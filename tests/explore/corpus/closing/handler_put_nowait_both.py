import os
import queue
import signal
import threading

q = queue.Queue()


def handler(signum, frame):
    q.put_nowait('signal')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
q.put_nowait('main')
os.waitpid(pid, 0)
print(sorted([q.get(), q.get()]))
