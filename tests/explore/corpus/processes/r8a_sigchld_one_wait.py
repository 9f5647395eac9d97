import os
import signal
import time

left = 3


def reap(signum, frame):
    global left
    os.wait()
    left -= 1


signal.signal(signal.SIGCHLD, reap)
for n in range(3):
    if os.fork() == 0:
        os._exit(0)
while left > 0:
    time.sleep(0.1)
print('all children gone')
