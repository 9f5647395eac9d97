import os
import signal
requests = []

def on_usr1(signum, frame):
    requests.append(signum)

def serve():
    global requests
    batch = requests[:]
    requests = []
    return len(batch)

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
