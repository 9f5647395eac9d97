"""The child does not ignore Ctrl-C, which reaches it as well."""

import os
import signal
import sys


def tell(number, frame):
    try:
        os.kill(child, signal.SIGUSR1)
    except ProcessLookupError:
        pass


def leave(number, frame):
    os.kill(child, signal.SIGKILL)
    os.wait()
    sys.exit(0)


child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGUSR1, lambda number, frame: print("hello", flush=True))
else:
    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGTERM, leave)
while True:
    signal.pause()
