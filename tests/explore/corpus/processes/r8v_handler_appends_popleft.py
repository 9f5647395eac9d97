import os
import signal
from collections import deque
requests = deque()

def on_usr1(signum, frame):
    requests.append(signum)

def serve():
    n = 0
    while requests:
        requests.popleft()
        n += 1
    return n

signal.signal(signal.SIGUSR1, on_usr1)
pid = os.fork()
if pid == 0:
    for _ in range(3):
        os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
total = 0
for _ in range(3):
    total += serve()
os.waitpid(pid, 0)
total += serve()
print('served', total <= 3)
