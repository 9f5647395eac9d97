"""Makes children and reaps none."""
import os
import signal

for _ in range(40):
    if os.fork() == 0:
        os._exit(0)
while True:
    signal.pause()
