"""The parent ends and leaves its child behind, an orphan."""

import os
import signal

child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda number, frame: print("hello", flush=True))
else:
    signal.signal(signal.SIGINT, lambda number, frame: os.kill(child, signal.SIGUSR1))
    signal.signal(signal.SIGTERM, lambda number, frame: os._exit(0))
while True:
    signal.pause()
