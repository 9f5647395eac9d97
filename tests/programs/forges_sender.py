"""The driver sends itself SIGUSR1 by rt_sigqueueinfo, in the name of whom its argument names."""
import ctypes
import os
import signal
import struct
import sys

libc = ctypes.CDLL(None)
signal.signal(signal.SIGUSR1, lambda number, frame: os.write(1, b"caught\n"))
signal.signal(signal.SIGINT, lambda number, frame: os.write(1, b"interrupted\n"))
child = os.fork()
if child == 0:
    while True:
        signal.pause()


def forge(number, code, sender):
    information = struct.pack("iiiiii", number, 0, code, 0, sender, os.getuid()).ljust(128, b"\0")
    libc.syscall(129, os.getpid(), number, information)


for line in sys.stdin:
    code, sender = line.split()
    forge(signal.SIGUSR1, int(code), child if sender == "child" else int(sender))
