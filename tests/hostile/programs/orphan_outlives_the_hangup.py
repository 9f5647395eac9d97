"""Leaves an orphan that ignores the hang-up and every other signal."""
import os
import signal

for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT, signal.SIGCONT):
    signal.signal(number, signal.SIG_IGN)
if os.fork() == 0:
    while True:
        signal.pause()
