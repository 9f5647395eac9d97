"""A grandchild sends the signal and signs with its parent's pid."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
driver = os.getpid()
signal.signal(signal.SIGUSR1, lambda number, frame: None)
if os.fork() == 0:
    conductor = os.getpid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if os.fork() == 0:

        def forge(number, frame):
            information = (ctypes.c_int * 32)(int(signal.SIGUSR1), 0, -1, 0, conductor, 1000)
            libc.syscall(129, driver, int(signal.SIGUSR1), information)

        signal.signal(signal.SIGINT, forge)
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
