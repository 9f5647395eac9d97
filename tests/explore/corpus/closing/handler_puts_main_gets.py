import os
import queue
import signal
import threading

q = queue.Queue()


def handler(signum, frame):
    q.put('signal')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
print(q.get())
os.waitpid(pid, 0)
