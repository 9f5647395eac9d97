"""Makes thirty children when a line comes; whom the kernel refuses it does without."""

import os
import signal

input()
for _ in range(30):
    try:
        if os.fork() == 0:
            signal.pause()
    except OSError:
        pass
print("made", flush=True)
signal.pause()
