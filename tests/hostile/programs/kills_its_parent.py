"""Kills the shell that started it."""
import os
import signal

os.kill(os.getppid(), signal.SIGKILL)
