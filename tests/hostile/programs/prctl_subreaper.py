"""Collects the orphans of everybody, and waits for them for ever."""
import ctypes
import os
import signal

ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
for _ in range(10):
    if os.fork() == 0:
        if os.fork() == 0:
            while True:
                signal.pause()
        os._exit(0)
while True:
    os.waitpid(-1, 0)
