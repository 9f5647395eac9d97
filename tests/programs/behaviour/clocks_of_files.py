"""A file written after a sleep is newer by as much."""
import os
import time

with open("one", "w"):
    pass
start = time.time()
time.sleep(0.1)
with open("two", "w"):
    pass
print(os.stat("two").st_mtime - os.stat("one").st_mtime >= 0.08)
print(abs(os.stat("two").st_mtime - time.time()) < 5)
