import os
import signal
import time

N = 3
count = 0
other = 0


def on_usr1(sig, frame):
    global count
    count += 1
    os.kill(other or parent, signal.SIGUSR2)


def on_usr2(sig, frame):
    global count
    count += 1
    if count < N:
        os.kill(other, signal.SIGUSR1)


signal.signal(signal.SIGUSR1, on_usr1)
signal.signal(signal.SIGUSR2, on_usr2)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    while count < N:
        time.sleep(0.1)
    os._exit(0)
other = pid
os.kill(pid, signal.SIGUSR1)
while count < N:
    time.sleep(0.1)
os.waitpid(pid, 0)
print("rounds", count)
