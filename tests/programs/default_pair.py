"""A parent and a child that say nothing of any signal."""
import os
import signal

if os.fork() == 0:
    signal.pause()
os.wait()
