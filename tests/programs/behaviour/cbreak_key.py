"""cbreak: keys at once, and Ctrl-C still is a signal."""
import os
import tty

tty.setcbreak(0)
print("ready", flush=True)
print(os.read(0, 1), flush=True)
print("ready", flush=True)
try:
    os.read(0, 1)
except KeyboardInterrupt:
    print("interrupted")
