"""Takes its parent for the driver: sends SIGUSR1 to getppid(), which is the shell."""
import os
import signal

print("before", flush=True)
os.kill(os.getppid(), signal.SIGUSR1)
print("after", flush=True)
