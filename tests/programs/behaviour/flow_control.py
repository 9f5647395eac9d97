"""Ctrl-S holds the output; Ctrl-C lets it go again, as every key of a signal does."""
import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: os.write(1, b"said\n"))
signal.signal(signal.SIGINT, lambda number, frame: os.write(1, b"caught\n"))
print("ready", flush=True)
os.read(0, 1)
print("end")
