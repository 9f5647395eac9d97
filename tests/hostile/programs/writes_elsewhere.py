"""Writes into every folder that is not its own."""
import os

possible = False
for folder in ("/", "/dev", "/run", "/run/grader", "/home", "/usr", "/etc", "/proc", "/proc/sys/kernel"):
    try:
        open(os.path.join(folder, "written"), "wb").close()
        possible = True
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
