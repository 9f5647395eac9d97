"""Makes a ring, whose calls no filter sees."""
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
possible = libc.syscall(425, 4, ctypes.create_string_buffer(120)) >= 0
print("POSSIBLE" if possible else "impossible", flush=True)
