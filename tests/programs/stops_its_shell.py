"""Stops its parent, which is the shell."""
import os
import signal

os.kill(os.getppid(), signal.SIGSTOP)
print("after", flush=True)
signal.pause()
