"""Ctrl-C at a program that says nothing of it: KeyboardInterrupt, and death by SIGINT."""
import signal

print("ready")
signal.pause()
