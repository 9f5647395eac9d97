"""Sends SIGKILL to everybody it may signal."""
import os
import signal

os.kill(-1, signal.SIGKILL)
