"""Leaves a child that has left its session, its group and its terminal."""
import os
import signal

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 256)
        while True:
            signal.pause()
    os._exit(0)
os._exit(0)
