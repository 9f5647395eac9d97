"""Looks into the kernel's key ring."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(250, 0, -3, 1) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
