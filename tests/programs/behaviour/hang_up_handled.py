"""The window is closed: a handler, and an exit of its own."""
import signal
import sys

signal.signal(signal.SIGHUP, lambda number, frame: sys.exit(7))
print("ready", flush=True)
signal.pause()
