"""Leaves the kernel no room to note who sent a signal, and has a grandchild send it."""
import os
import resource
import signal

driver = os.getpid()
resource.setrlimit(resource.RLIMIT_SIGPENDING, (0, 0))
signal.signal(signal.SIGUSR1, lambda number, frame: None)
if os.fork() == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if os.fork() == 0:
        signal.signal(signal.SIGINT, lambda number, frame: os.kill(driver, signal.SIGUSR1))
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
