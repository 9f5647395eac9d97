"""An ignored signal does not interrupt a sleep."""
import os
import signal
import time

signal.signal(signal.SIGUSR1, signal.SIG_IGN)
if os.fork() == 0:
    time.sleep(0.05)
    os.kill(os.getppid(), signal.SIGUSR1)
    print("sent", flush=True)
    os._exit(0)
start = time.monotonic()
time.sleep(0.15)
print("slept", time.monotonic() - start >= 0.15)
os.wait()
