import os
import signal
import threading

lock = threading.Lock()
children = {}


def ready(signum, frame):
    with lock:
        print("a child is ready")


signal.signal(signal.SIGUSR1, ready)
parent = os.getpid()
with lock:
    pid = os.fork()
    if pid == 0:
        os.kill(parent, signal.SIGUSR1)
        os._exit(0)
    children[pid] = "first"
os.waitpid(pid, 0)
print(len(children))
