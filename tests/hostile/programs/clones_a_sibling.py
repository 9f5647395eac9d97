"""Makes a process that has the launcher for its parent, which signals as if it were a child's."""
import ctypes
import os
import signal

driver = os.getpid()
signal.signal(signal.SIGUSR1, lambda number, frame: None)
sibling = ctypes.CDLL(None).syscall(56, 0x00008000 | int(signal.SIGCHLD), 0, 0, 0, 0)  # CLONE_PARENT
if sibling < 0:
    print("impossible", flush=True)
if sibling == 0:
    print("POSSIBLE", flush=True)
    signal.signal(signal.SIGINT, lambda number, frame: os.kill(driver, signal.SIGUSR1))
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
