"""flock between processes, and lockf."""
import fcntl
import os
import time

file = open("lock", "w")
fcntl.flock(file, fcntl.LOCK_EX)
if os.fork() == 0:
    with open("lock") as own:
        try:
            fcntl.flock(own, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("taken", flush=True)
        fcntl.flock(own, fcntl.LOCK_EX)
        print("mine", flush=True)
    os._exit(0)
time.sleep(0.05)
print("release", flush=True)
fcntl.flock(file, fcntl.LOCK_UN)
os.wait()
