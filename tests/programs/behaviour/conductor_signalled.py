"""A signal from outside to the child alone."""
import os
import signal

child = os.fork()
if child == 0:
    signal.signal(signal.SIGUSR1, lambda number, frame: os._exit(6))
    os.write(1, b"ready\n")
    signal.pause()
print(os.waitpid(child, 0)[1] >> 8)
