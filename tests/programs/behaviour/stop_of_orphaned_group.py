"""The default SIGTSTP is discarded in an orphaned process group."""
import os
import signal
import time

if os.fork() == 0:
    if os.fork() == 0:
        os.setpgid(0, 0)
        time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGTSTP)
        os.write(1, b"not stopped\n")
    os._exit(0)
os.wait()
time.sleep(0.1)
