"""Makes a user namespace, in which it would have every capability."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(272, 0x10000000) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
