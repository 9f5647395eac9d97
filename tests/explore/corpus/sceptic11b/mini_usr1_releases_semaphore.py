import os
import signal
import threading

sem = threading.Semaphore(0)


def handler(signum, frame):
    sem.release()


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
sem.release()
os.waitpid(pid, 0)
sem.acquire()
sem.acquire()
print('two')
