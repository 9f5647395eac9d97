"""Traces its own shell, and itself."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(101, 0x4206, 2, 0, 0) == 0 or libc.syscall(101, 0, 0, 0, 0) == 0
print("POSSIBLE" if possible else "impossible", flush=True)
