"""A thread of the driver's sends it the signal as if the conductor had, by the call for threads."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        signal.pause()


def forge(number, frame):
    for code in (-1, 0, -6, -2, -3):
        information = (ctypes.c_int * 32)(int(signal.SIGUSR1), 0, code, 0, child, 1000)
        libc.syscall(297, os.getpid(), os.getpid(), int(signal.SIGUSR1), information)
        libc.syscall(424, os.pidfd_open(os.getpid()), int(signal.SIGUSR1), information, 0)


signal.signal(signal.SIGUSR1, lambda number, frame: None)
signal.signal(signal.SIGINT, forge)
while True:
    signal.pause()
