"""Goes to the root folder of the processes that stand above it."""
import os

possible = False
for pid in (1, 2):
    try:
        os.listdir("/proc/%d/root/" % pid)
        possible = True
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
