"""Each process makes a child and ends: nobody is there long enough to be limited."""
import os

while True:
    if os.fork():
        os._exit(0)
