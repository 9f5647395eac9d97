"""A SIGCHLD handler that reaps everybody."""
import os
import signal
import time

left = 3


def reap(number, frame):
    global left
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        left -= 1
        print("reaped", status >> 8, flush=True)


signal.signal(signal.SIGCHLD, reap)
for number in range(3):
    if os.fork() == 0:
        time.sleep(0.04 * (number + 1))
        os._exit(number)
while left:
    signal.pause()
print("end")
