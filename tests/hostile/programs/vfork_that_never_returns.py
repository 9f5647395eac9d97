"""A child of vfork keeps its parent in the kernel."""
import ctypes
import signal

libc = ctypes.CDLL(None)
if libc.syscall(58) == 0:
    while True:
        signal.pause()
