"""Copies every descriptor it has as often as it can."""
import os

for descriptor in range(3):
    try:
        while True:
            os.dup(descriptor)
    except OSError:
        pass
while True:
    os.read(0, 1)
