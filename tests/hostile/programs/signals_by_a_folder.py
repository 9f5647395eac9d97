"""Has the kernel send the signal when something in a folder changes."""
import fcntl
import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: None)
folder = os.open(".", os.O_RDONLY)
fcntl.fcntl(folder, 10, int(signal.SIGUSR1))  # F_SETSIG
fcntl.fcntl(folder, fcntl.F_NOTIFY, 0x80000000 | 4)
if os.fork() == 0:
    signal.signal(signal.SIGINT, lambda number, frame: open("thanks", "w").close())
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
