import os
import signal
import threading

lock = threading.Lock()
seen = []


def on_usr1(signum, frame):
    if lock.acquire(blocking=False):
        try:
            seen.append('done')
        finally:
            lock.release()
    else:
        seen.append('left out')


signal.signal(signal.SIGUSR1, on_usr1)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
for _ in range(2):
    with lock:
        sum([1, 2])
os.waitpid(pid, 0)
print(len(seen) == 1)
