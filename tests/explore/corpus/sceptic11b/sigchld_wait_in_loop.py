import os
import signal
import time

CHILDREN = 3
codes = []


def on_child(signum, frame):
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        codes.append(os.waitstatus_to_exitcode(status))


signal.signal(signal.SIGCHLD, on_child)
for i in range(CHILDREN):
    if os.fork() == 0:
        os._exit(i)

while len(codes) < CHILDREN:
    time.sleep(0.01)
print('reaped', sorted(codes))
