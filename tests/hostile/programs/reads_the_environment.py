"""Reads the environment of the processes that stand above it."""
possible = False
for pid in (1, 2):
    try:
        possible = possible or bool(open("/proc/%d/environ" % pid, "rb").read())
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
