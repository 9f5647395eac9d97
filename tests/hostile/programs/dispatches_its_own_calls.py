"""Has the kernel turn its calls into signals, so that nobody else sees them."""
import ctypes
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)
selector = ctypes.c_ubyte(0)
handled = signal.signal(signal.SIGSYS, lambda number, frame: None)
os.write(1, b"thank you!\n")
libc.prctl(59, 1, 0, 0, ctypes.byref(selector))
selector.value = 1
libc.syscall(62, os.getppid(), int(signal.SIGUSR1))
while True:
    pass
