"""Calls the kernel by the numbers of x32."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(0x40000000 + 39, 0) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
