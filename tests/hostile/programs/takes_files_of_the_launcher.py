"""Opens what the processes above it have open."""
import os

possible = False
for pid in (1, 2):
    for number in range(64):
        try:
            os.close(os.open("/proc/%d/fd/%d" % (pid, number), os.O_RDONLY | os.O_NONBLOCK))
            possible = True
        except OSError:
            pass
print("POSSIBLE" if possible else "impossible", flush=True)
