"""Sends every signal that has a number, those without a name too, and has some end its children."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
driver = os.getpid()
libc.signal.argtypes = (ctypes.c_int, ctypes.c_void_p)
for number in range(1, 65):
    libc.syscall(13, number, (ctypes.c_uint64 * 4)(1, 0, 0, 0), None, 8)
if os.fork() == 0:
    for number in range(1, 65):
        if number not in (9, 19):
            libc.syscall(62, driver, number)
    for number in range(1, 65):
        if os.fork() == 0:
            libc.syscall(13, number, (ctypes.c_uint64 * 4)(0, 0, 0, 0), None, 8)
            libc.syscall(62, os.getpid(), number)
            os._exit(number)
        try:
            os.waitpid(-1, os.WUNTRACED)
        except ChildProcessError:
            pass
while True:
    signal.pause()
