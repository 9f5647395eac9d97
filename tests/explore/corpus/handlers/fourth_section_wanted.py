import os
import signal
import threading

names, sizes, dates, owners = (threading.Lock() for _ in range(4))
steps = 0


def show(signum, frame):
    with owners:
        print("shown")


signal.signal(signal.SIGUSR1, show)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
for lock in (names, sizes, dates, owners):
    with lock:
        steps += 1
os.waitpid(pid, 0)
print(steps)
