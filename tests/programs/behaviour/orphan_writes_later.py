"""A child that writes after the program's end."""
import os
import time

if os.fork() == 0:
    time.sleep(0.1)
    print("orphan", os.getppid(), flush=True)
    os._exit(0)
print("end", flush=True)
