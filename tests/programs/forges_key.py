"""The driver sends itself SIGINT as if the kernel had, for a key."""
import ctypes
import os
import signal
import struct

signal.signal(signal.SIGINT, lambda number, frame: os.write(1, b"interrupted\n"))
information = struct.pack("iiiiii", signal.SIGINT, 0, 0x80, 0, 0, 0).ljust(128, b"\0")
ctypes.CDLL(None).syscall(129, os.getpid(), signal.SIGINT, information)
