"""Has the kernel send the signal: its child says at its making what is sent when it ends, and ends."""
import ctypes
import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: None)
if ctypes.CDLL(None).syscall(56, int(signal.SIGUSR1), 0, 0, 0, 0) == 0:
    signal.signal(signal.SIGINT, lambda number, frame: os._exit(0))
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
