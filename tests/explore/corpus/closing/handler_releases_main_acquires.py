import os
import queue
import signal
import threading

permit = threading.Semaphore(0)


def handler(signum, frame):
    permit.release()


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
print(permit.acquire())
os.waitpid(pid, 0)
