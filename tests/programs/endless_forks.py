"""Makes one child after another, for ever."""
import os

while True:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
