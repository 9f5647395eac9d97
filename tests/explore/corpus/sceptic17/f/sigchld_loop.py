import os
import signal
import time

alive = 2


def on_child(signum, frame):
    global alive
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        alive -= 1


signal.signal(signal.SIGCHLD, on_child)
for k in range(2):
    if os.fork() == 0:
        os._exit(k)
while alive:
    time.sleep(0.01)
print('all children ended')
