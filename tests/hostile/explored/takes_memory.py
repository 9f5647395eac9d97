"""Takes memory without an end, in many processes."""

import os

for _ in range(8):
    if os.fork() == 0:
        kept = []
        while True:
            kept.append(b"x" * 10_000_000)
for _ in range(8):
    os.wait()
