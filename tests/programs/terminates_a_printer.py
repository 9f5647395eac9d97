"""A child prints without an end and never rests; its parent ends it."""

import os
import signal

reading, writing = os.pipe()
child = os.fork()
if child == 0:
    os.read(reading, 1)
    while True:
        os.write(1, b".\n")
input()
os.write(writing, b"!")
os.kill(child, signal.SIGTERM)
os.wait()
os.write(1, b"done\n")
