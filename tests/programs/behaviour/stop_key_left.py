"""Ctrl-Z stops it, and it stays stopped."""
import time

print("ready", flush=True)
time.sleep(1000)
