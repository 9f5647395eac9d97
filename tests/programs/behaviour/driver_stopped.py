"""Stopped from outside, and continued by the shell."""
import signal

signal.signal(signal.SIGCONT, lambda number, frame: print("continued"))
print("ready", flush=True)
signal.pause()
