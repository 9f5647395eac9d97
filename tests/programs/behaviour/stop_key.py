"""Ctrl-Z stops a program that says nothing of it; fg continues it."""
import signal

signal.signal(signal.SIGINT, lambda number, frame: print("caught"))
print("ready")
signal.pause()
print("end")
