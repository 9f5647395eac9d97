"""The kernel clears all three sets when select times out, and writes what was left of the time."""
import ctypes
import os

libc = ctypes.CDLL(None)
reader, writer = os.pipe()
sets = [(ctypes.c_ulong * 16)(1 << reader) for _ in range(3)]
time = (ctypes.c_long * 2)(0, 30_000)
print(libc.select(reader + 1, *(ctypes.byref(s) for s in sets), ctypes.byref(time)))
print([s[0] for s in sets], list(time))
