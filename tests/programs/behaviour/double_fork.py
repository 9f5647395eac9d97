"""A daemon made with two forks and setsid outlives its parents; nobody hears of it but the terminal."""
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(0.05)
        print("daemon", os.getppid(), os.getsid(0) != os.getpid(), flush=True)
        time.sleep(0.05)
        os._exit(0)
    os._exit(0)
os.wait()
time.sleep(0.2)
print("end")
