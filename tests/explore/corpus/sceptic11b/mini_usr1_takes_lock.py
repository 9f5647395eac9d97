import os
import signal
import threading

lock = threading.Lock()
items = []


def put(x):
    with lock:
        items.append(x)


def handler(signum, frame):
    put('signal')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
put('main')
os.waitpid(pid, 0)
print(sorted(items))
