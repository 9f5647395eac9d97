"""Ends before its child."""
import os
import signal

if os.fork() == 0:
    signal.pause()
print("end")
