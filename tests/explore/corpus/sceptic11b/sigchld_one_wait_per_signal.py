import os
import signal
import time

CHILDREN = 3
reaped = 0


def on_child(signum, frame):
    global reaped
    pid, status = os.waitpid(-1, os.WNOHANG)
    if pid:
        reaped += 1


signal.signal(signal.SIGCHLD, on_child)
for i in range(CHILDREN):
    if os.fork() == 0:
        os._exit(i)

while reaped < CHILDREN:
    time.sleep(0.01)
print('reaped', reaped)
