"""Writes to the terminal by the kernel's asynchronous files, which nobody watches."""
import ctypes

libc = ctypes.CDLL(None)
context = ctypes.c_ulong(0)
possible = libc.syscall(206, 1, ctypes.byref(context)) == 0
print("POSSIBLE" if possible else "impossible", flush=True)
