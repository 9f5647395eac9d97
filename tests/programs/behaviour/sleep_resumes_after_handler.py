"""A sleep interrupted by a handled signal is resumed (PEP 475)."""
import os
import signal
import time

signal.signal(signal.SIGUSR1, lambda number, frame: print("handler", flush=True))
if os.fork() == 0:
    time.sleep(0.05)
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
start = time.monotonic()
time.sleep(0.15)
elapsed = time.monotonic() - start
print("slept", elapsed >= 0.15, elapsed < 0.3)
os.wait()
