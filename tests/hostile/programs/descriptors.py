"""Opens files until it cannot."""
import os

opened = 0
try:
    while opened < 100_000:
        os.open("/dev/null", os.O_RDONLY)
        opened += 1
except OSError:
    pass
possible = opened > 2000
print("POSSIBLE" if possible else "impossible", flush=True)
