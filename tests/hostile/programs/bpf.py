"""Loads a BPF map."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(321, 0, ctypes.create_string_buffer(128), 128) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
