"""The window is closed while it reads, SIGHUP ignored: end of file or an error."""
import os
import signal

signal.signal(signal.SIGHUP, signal.SIG_IGN)
print("ready", flush=True)
try:
    os._exit(3 if os.read(0, 1) == b"" else 4)
except OSError:
    os._exit(5)
