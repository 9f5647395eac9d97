"""Makes calls whose numbers have upper bits that the kernel does not look at, while another one writes."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
HIGH = 1 << 32


def call(number, *given):
    return libc.syscall(ctypes.c_long(HIGH | number), *given)


def shadow(number, frame):
    for _ in range(200):
        call(1, 1, b"thank you\n", 10)
    call(62, os.getppid(), int(signal.SIGUSR1))


def cover(number, frame):
    for _ in range(200):
        os.write(1, b"")


if os.fork() == 0:
    signal.signal(signal.SIGINT, lambda number, frame: None)
    if os.fork() == 0:
        signal.signal(signal.SIGINT, shadow)
    while True:
        signal.pause()
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
signal.signal(signal.SIGINT, cover)
while True:
    signal.pause()
