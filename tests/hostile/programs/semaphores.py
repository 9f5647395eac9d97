"""Makes System V semaphores by the million."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
made = 0
while made < 3_000_000 and libc.syscall(64, 0, 30_000, 0o1600) >= 0:
    made += 30_000
print("POSSIBLE" if made >= 3_000_000 else "impossible", flush=True)
