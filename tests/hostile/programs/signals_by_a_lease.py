"""Has the kernel send the signal when its child opens a file."""
import fcntl
import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: None)
file = os.open("leased", os.O_CREAT | os.O_RDONLY)
fcntl.fcntl(file, 10, int(signal.SIGUSR1))
fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
if os.fork() == 0:
    signal.signal(signal.SIGINT, lambda number, frame: os.open("leased", os.O_WRONLY | os.O_NONBLOCK))
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
