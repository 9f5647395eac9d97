"""A sleep takes at least its time."""
import time

start = time.monotonic()
time.sleep(0.05)
elapsed = time.monotonic() - start
print("slept", elapsed >= 0.05, elapsed < 0.2)
