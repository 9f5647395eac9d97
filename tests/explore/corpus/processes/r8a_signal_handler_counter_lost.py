import os
import signal

count = 0


def handler(signum, frame):
    global count
    count += 1


signal.signal(signal.SIGUSR1, handler)
pid = os.fork()
if pid == 0:
    for _ in range(3):
        os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
for _ in range(100):
    count += 1
os.waitpid(pid, 0)
print('count reached', count >= 100)
