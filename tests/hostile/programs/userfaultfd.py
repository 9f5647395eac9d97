"""Takes page faults into its own hands."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(323, 1) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
