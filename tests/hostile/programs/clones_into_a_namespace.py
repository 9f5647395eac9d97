"""Clones itself into namespaces of its own."""
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
child = libc.syscall(56, 0x10000000 | 17, 0, 0, 0, 0)
if child == 0:
    os._exit(0)
possible = child > 0
print("POSSIBLE" if possible else "impossible", flush=True)
