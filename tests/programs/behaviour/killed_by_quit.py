"""Ctrl-\\ ends a program that says nothing of it."""
import signal

print("ready", flush=True)
signal.pause()
