"""Has a pipe send the signal to its owner when another process writes into it."""
import fcntl
import os
import signal

reader, writer = os.pipe()
signal.signal(signal.SIGUSR1, lambda number, frame: None)
fcntl.fcntl(reader, fcntl.F_SETOWN, os.getpid())
fcntl.fcntl(reader, 10, int(signal.SIGUSR1))  # F_SETSIG
fcntl.fcntl(reader, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
if os.fork() == 0:
    signal.signal(signal.SIGINT, lambda number, frame: os.write(writer, b"x"))
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
