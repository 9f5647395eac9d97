"""Makes its calls from memory that it writes, with numbers at the edge, and restarts those that were broken off."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
signal.signal(signal.SIGINT, signal.SIG_IGN)
for number in (-1, 219, 220, 335, 423, 511, 512, 547, 600, 1 << 30, 1 << 31, (1 << 32) - 1, 1 << 40):
    libc.syscall(ctypes.c_long(number), -1, -1, -1, -1, -1, -1)
libc.syscall(15)
