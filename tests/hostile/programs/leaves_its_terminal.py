"""Gives its terminal up and takes the terminal of nobody."""
import fcntl
import os
import signal
import termios

signal.signal(signal.SIGHUP, signal.SIG_IGN)
if os.fork() == 0:
    os.setsid()
    try:
        fcntl.ioctl(0, termios.TIOCSCTTY, 1)
    except OSError:
        print("impossible", flush=True)
    else:
        print("POSSIBLE", flush=True)
    os._exit(0)
os.wait()
