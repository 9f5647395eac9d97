"""Makes itself unreadable for whoever watches it; the call is answered, without effect."""
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(4, 0)
possible = libc.prctl(3) == 0 or not os.access("/proc/self/environ", os.R_OK)
print("POSSIBLE" if possible else "impossible", flush=True)
