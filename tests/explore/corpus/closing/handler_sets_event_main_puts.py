import os
import queue
import signal
import threading

q = queue.Queue()
over = threading.Event()


def handler(signum, frame):
    over.set()


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
q.put('main')
over.wait()
os.waitpid(pid, 0)
print(q.get(), over.is_set())
