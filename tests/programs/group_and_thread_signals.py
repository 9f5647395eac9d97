"""kill(0), killpg, tgkill, tkill, pidfd_send_signal."""
import ctypes
import os
import signal
import threading

libc = ctypes.CDLL(None)
signal.signal(signal.SIGUSR1, lambda number, frame: None)
signal.signal(signal.SIGUSR2, lambda number, frame: None)
child = os.fork()
if child == 0:
    while True:
        signal.pause()
signal.signal(signal.SIGTERM, lambda number, frame: None)


def step(number):
    if number == 0:
        os.kill(0, signal.SIGUSR1)
    elif number == 1:
        os.killpg(os.getpgrp(), signal.SIGUSR2)
    elif number == 2:
        libc.syscall(234, os.getpid(), threading.get_native_id(), signal.SIGUSR1)
    elif number == 3:
        libc.syscall(200, child, signal.SIGUSR2)
    elif number == 4:
        signal.pidfd_send_signal(os.pidfd_open(child), signal.SIGUSR1)
    elif number == 5:
        os.kill(child, 0)
    elif number == 6:
        try:
            os.kill(4000, signal.SIGUSR1)
        except ProcessLookupError:
            pass


for number in range(7):
    input()
    step(number)
