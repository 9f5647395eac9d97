"""Becomes another user."""
import os

possible = False
for call in (os.setuid, os.seteuid, os.setgid):
    for wanted in {0, 1} - {os.getuid(), os.getgid()}:
        try:
            call(wanted)
            possible = True
        except OSError:
            pass
print("POSSIBLE" if possible else "impossible", flush=True)
