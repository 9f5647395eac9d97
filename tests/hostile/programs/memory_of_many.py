"""Takes memory in many processes, each of them modest."""
import os
import signal

for _ in range(30):
    if os.fork() == 0:
        kept = bytearray(os.urandom(1_000_000) * 30)
        while True:
            signal.pause()
while True:
    signal.pause()
