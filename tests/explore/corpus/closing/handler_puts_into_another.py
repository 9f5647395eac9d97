import os
import queue
import signal
import threading

q = queue.Queue()
told = queue.Queue()


def handler(signum, frame):
    told.put('signal')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
q.put('main')
os.waitpid(pid, 0)
print([q.get()], [told.get()])
