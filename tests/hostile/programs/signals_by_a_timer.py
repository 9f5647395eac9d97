"""Has a timer send the signal that another process should."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None)


def start(number, frame):
    timer = ctypes.c_int()
    event = (ctypes.c_int * 16)(0, 0, int(signal.SIGUSR1), 0)
    libc.syscall(222, 1, event, ctypes.byref(timer))
    libc.syscall(223, timer, 0, (ctypes.c_long * 4)(0, 0, 0, 1000), None)


signal.signal(signal.SIGUSR1, lambda number, frame: None)
if os.fork() == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
else:
    signal.signal(signal.SIGINT, start)
while True:
    signal.pause()
