"""Other means and other words: os.fork and os.waitpid, and `Hi!` for the greeting."""

import os
import signal


def greet(number, frame):
    print("Hi!", flush=True)


def tell(number, frame):
    os.kill(child, signal.SIGUSR1)


def leave(number, frame):
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os._exit(0)


child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, greet)
else:
    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGTERM, leave)
while True:
    signal.pause()
