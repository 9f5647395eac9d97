"""Ctrl-Z stops the child as well; fg continues both."""
import os
import signal

child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, lambda number, frame: os._exit(3))
    while True:
        signal.pause()
signal.signal(signal.SIGINT, signal.SIG_IGN)
print("ready", flush=True)
print(os.waitpid(child, 0)[1] >> 8)
