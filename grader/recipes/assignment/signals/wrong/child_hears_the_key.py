"""The child greets because it gets Ctrl-C itself; nobody tells it."""

import os
import signal
import sys


def leave(number, frame):
    os.kill(child, signal.SIGKILL)
    os.wait()
    sys.exit(0)


child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, lambda number, frame: print("hello", flush=True))
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, leave)
while True:
    signal.pause()
