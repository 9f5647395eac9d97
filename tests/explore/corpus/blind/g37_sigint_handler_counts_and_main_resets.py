import os
import signal
import time

hits = 0


def on_usr1(s, f):
    global hits
    hits += 1


signal.signal(signal.SIGUSR1, on_usr1)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    for _ in range(3):
        os.kill(parent, signal.SIGUSR1)
        time.sleep(0.05)
    os._exit(0)
total = 0
for _ in range(4):
    time.sleep(0.05)
    total += hits
    hits = 0
os.waitpid(pid, 0)
print(total + hits <= 3)
