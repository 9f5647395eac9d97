"""Blocks in a write to a terminal of its own, so that what another process prints looks like its line."""
import os
import signal

inner, slave = os.openpty()
if os.fork() == 0:
    signal.signal(signal.SIGINT, lambda number, frame: os.write(1, b"thank you\n"))
    while True:
        signal.pause()


def block(number, frame):
    while True:
        os.write(slave, b"x" * 4096)


signal.signal(signal.SIGINT, block)
while True:
    signal.pause()
