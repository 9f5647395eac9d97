"""With SIGCHLD ignored there are no zombies, and wait says ECHILD in the end."""
import os
import signal
import time

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for delay in (0.02, 0.05):
    if os.fork() == 0:
        time.sleep(delay)
        os._exit(1)
start = time.monotonic()
try:
    os.wait()
except ChildProcessError as error:
    print(error.strerror, time.monotonic() - start >= 0.05)
