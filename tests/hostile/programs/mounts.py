"""Mounts a file system."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(165, b"none", b"/tmp", b"tmpfs", 0, 0) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
