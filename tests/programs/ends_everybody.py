"""kill(-1, SIGTERM), with a child that dies of it."""
import os
import signal

signal.signal(signal.SIGTERM, signal.SIG_IGN)
child = os.fork()
if child == 0:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.write(1, b"child\n")
    signal.pause()
signal.signal(signal.SIGUSR1, lambda number, frame: os.kill(-1, signal.SIGTERM))
signal.pause()
os.wait()
print("after", flush=True)
