"""Has a message queue send the signal, with the pid of whoever put a message into it."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
queue = libc.syscall(240, b"thanks", os.O_CREAT | os.O_RDWR, 0o600, None)
libc.syscall(244, queue, (ctypes.c_int * 16)(0, 0, int(signal.SIGUSR1), 0))
signal.signal(signal.SIGUSR1, lambda number, frame: None)
if os.fork() == 0:
    signal.signal(signal.SIGINT, lambda number, frame: libc.syscall(242, queue, b"x", 1, 0, None))
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
