"""Ends its parent, which is the shell, handles the SIGHUP that follows, and goes on until SIGUSR1."""
import os
import signal


signal.signal(signal.SIGHUP, lambda number, frame: None)
signal.signal(signal.SIGUSR1, lambda number, frame: os._exit(7))
os.kill(os.getppid(), signal.SIGKILL)
while True:
    signal.pause()
