"""Ends, and leaves an orphan that prints the answer when nobody looks any more."""
import os
import time

if os.fork() == 0:
    time.sleep(3)
    os.write(1, b"thank you\n")
    time.sleep(1000)
os._exit(0)
