"""Tells its child to say goodbye, computes long enough for it to do so, and terminates it all the same."""

import os
import signal


def goodbye(number, frame):
    print("goodbye", flush=True)
    os._exit(0)


signal.signal(signal.SIGUSR1, goodbye)
child = os.fork()
if child == 0:
    while True:
        signal.pause()
input()
os.kill(child, signal.SIGUSR1)
sum(range(1_000_000))
os.kill(child, signal.SIGTERM)
os.wait()
