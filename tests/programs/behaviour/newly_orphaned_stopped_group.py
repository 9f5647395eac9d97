"""A stopped group that becomes orphaned gets SIGHUP and SIGCONT."""
import os
import signal
import time

middle = os.fork()
if middle == 0:
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        signal.signal(signal.SIGHUP, lambda number, frame: os.write(1, b"hup\n"))
        os.kill(os.getpid(), signal.SIGSTOP)
        os.write(1, b"goes on\n")
        os._exit(0)
    os.waitpid(child, os.WUNTRACED)
    os._exit(0)
os.waitpid(middle, 0)
time.sleep(0.1)
