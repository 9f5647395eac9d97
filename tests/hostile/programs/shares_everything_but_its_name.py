"""Makes processes that share memory, descriptors and handlers with it, by every combination of flags."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
for flags in (0x400, 0x200, 0x600, 0x4000, 0x4200, 0x4600, 0x2000, 0x80000, 0x1000000, 0x200000):
    for number in (0, 17, 10, 64):
        child = libc.syscall(56, flags | number, 0, 0, 0, 0)
        if child == 0:
            libc.syscall(231, flags >> 8 & 0xFF)
        libc.syscall(61, -1, None, 0x40000000 | 1, None)
while True:
    signal.pause()
