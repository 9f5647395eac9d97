"""Sends its child three signals of one kind, and computes in between long enough for it to react to each."""

import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: print("told", flush=True))
child = os.fork()
if child == 0:
    while True:
        signal.pause()
input()
for _ in range(3):
    os.kill(child, signal.SIGUSR1)
    sum(range(1_000_000))
signal.pause()
