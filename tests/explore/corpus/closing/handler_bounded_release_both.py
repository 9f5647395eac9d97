import os
import queue
import signal
import threading

permits = threading.BoundedSemaphore(2)
permits.acquire()
permits.acquire()


def handler(signum, frame):
    permits.release()


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
permits.release()
os.waitpid(pid, 0)
print(permits.acquire(), permits.acquire())
