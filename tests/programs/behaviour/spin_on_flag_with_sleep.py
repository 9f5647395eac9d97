"""A loop with short sleeps, on a flag that a handler sets."""
import os
import signal
import time

flag = []
signal.signal(signal.SIGUSR1, lambda number, frame: flag.append(1))
if os.fork() == 0:
    time.sleep(0.1)
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
while not flag:
    time.sleep(0.01)
os.wait()
print("end")
