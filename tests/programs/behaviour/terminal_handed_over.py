"""A parent gives the terminal to its child's group and takes it back."""
import os
import signal

signal.signal(signal.SIGTTOU, signal.SIG_IGN)
reader, writer = os.pipe()
child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, lambda number, frame: (os.write(1, b"child caught\n"), os._exit(4)))
    os.setpgid(0, 0)
    os.read(reader, 1)
    os.write(1, b"ready\n")
    signal.pause()
os.setpgid(child, child)
os.tcsetpgrp(0, child)
os.write(writer, b"x")
print(os.waitpid(child, 0)[1] >> 8)
os.tcsetpgrp(0, os.getpgrp())
print("ready", flush=True)
try:
    signal.pause()
except KeyboardInterrupt:
    print("parent caught")
