"""Makes System V segments, which outlive their maker."""
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
made = 0
while libc.syscall(29, 0, 4_000_000, 0o1600) >= 0:
    made += 4_000_000
print("POSSIBLE" if made > 200_000_000 else "impossible", os.strerror(ctypes.get_errno()), flush=True)
