"""Writes into the memory of the processes that stand above it."""
import os

possible = False
for pid in (1, 2):
    try:
        os.open("/proc/%d/mem" % pid, os.O_RDWR)
        possible = True
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
