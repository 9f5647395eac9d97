"""The window is closed: death by SIGHUP."""
import signal

print("ready", flush=True)
signal.pause()
