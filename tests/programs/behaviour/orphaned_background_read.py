"""A background read in an orphaned group fails with EIO."""
import os
import time

if os.fork() == 0:
    if os.fork() == 0:
        os.setpgid(0, 0)
        time.sleep(0.05)
        try:
            os.read(0, 1)
        except OSError as error:
            os.write(1, error.strerror.encode() + b"\n")
    os._exit(0)
os.wait()
time.sleep(0.1)
