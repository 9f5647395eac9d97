"""Ctrl-S holds the output, Ctrl-Q lets it go."""
import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: os.write(1, b"said\n"))
print("ready", flush=True)
os.read(0, 1)
print("end")
