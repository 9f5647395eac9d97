"""Parent and child handle one key: the child only notes it, the parent tells the child, who says goodbye."""

import os
import signal
import sys

child = os.fork()
if child == 0:

    def note(number, frame):
        for part in ("the", "key", "is", "not", "mine"):
            print(part)

    def leave(number, frame):
        print("goodbye")
        sys.exit()

    signal.signal(signal.SIGINT, note)
    signal.signal(signal.SIGUSR1, leave)
    while True:
        signal.pause()
signal.signal(signal.SIGINT, lambda number, frame: os.kill(child, signal.SIGUSR1))
os.waitpid(child, 0)
