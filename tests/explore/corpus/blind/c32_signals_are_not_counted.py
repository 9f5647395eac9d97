import os
import signal
import time

count = 0


def on_usr1(sig, frame):
    global count
    count += 1


signal.signal(signal.SIGUSR1, on_usr1)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    for _ in range(3):
        os.kill(parent, signal.SIGUSR1)
    os._exit(0)
os.waitpid(pid, 0)
while count < 3:
    time.sleep(0.1)
print("all three signals")
