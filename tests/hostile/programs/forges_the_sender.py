"""The driver signals itself as if the conductor had."""
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
    information = (ctypes.c_int * 32)(int(signal.SIGUSR1), 0, -1, 0, child, 1000)
    libc.syscall(129, os.getpid(), int(signal.SIGUSR1), information)

signal.signal(signal.SIGUSR1, lambda number, frame: None)
signal.signal(signal.SIGINT, forge)
while True:
    signal.pause()
