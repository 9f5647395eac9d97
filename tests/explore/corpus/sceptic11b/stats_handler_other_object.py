import os
import signal
import threading

lock = threading.Lock()
log = []


def on_usr1(signum, frame):
    with lock:
        log.append('signal')


signal.signal(signal.SIGUSR1, on_usr1)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
for i in range(3):
    with lock:
        log.append(i)
os.waitpid(pid, 0)
print(len(log))
