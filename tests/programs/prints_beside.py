"""Prints without an end until its child, which wants to say one line, has ended."""
import os

child = os.fork()
if child == 0:
    os.write(1, b"child\n")
    os._exit(0)
while True:
    os.write(1, b"parent\n")
    if os.waitpid(child, os.WNOHANG)[0]:
        break
