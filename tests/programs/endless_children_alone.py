"""Every process makes a child and ends: none lives long enough to be seen to compute."""
import os

while True:
    for _ in range(20_000):
        pass
    if os.fork():
        os._exit(0)
