"""Becomes another user."""
import os

possible = False
for call in (os.setuid, os.seteuid, os.setgid):
    try:
        call(0)
        possible = True
    except OSError:
        pass
print("POSSIBLE" if possible else "impossible", flush=True)
