import os
import signal
from threading import Lock

lock = Lock()
count = 0


def handler(signum, frame):
    with lock:
        print('count is there', count >= 0)


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
for _ in range(3):
    with lock:
        count += 1
os.waitpid(pid, 0)
print(count)
