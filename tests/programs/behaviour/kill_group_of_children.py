"""A signal to the own group reaches every member once."""
import os
import signal
import time

signal.signal(signal.SIGUSR1, signal.SIG_IGN)
there, here = os.pipe()
children = []
for number in range(3):
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGUSR1, lambda n, f, number=number: (time.sleep(0.03 * (number + 1)), os.write(1, b"got %d\n" % number), os._exit(number)))
        os.write(here, b".")  # before it has its handler the signal would be ignored, and never come again
        signal.pause()
    children.append(child)
for _ in children:
    os.read(there, 1)
os.killpg(os.getpgrp(), signal.SIGUSR1)
print([os.waitpid(child, 0)[1] >> 8 for child in children])
