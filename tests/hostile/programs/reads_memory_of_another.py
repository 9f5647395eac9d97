"""Reads the memory of its shell with process_vm_readv."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(310, 2, 0, 0, 0, 0, 0) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
