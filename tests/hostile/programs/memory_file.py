"""Makes a file in memory that lies in no folder."""
import os

try:
    os.memfd_create("kept")
    possible = True
except OSError:
    possible = False
print("POSSIBLE" if possible else "impossible", flush=True)
