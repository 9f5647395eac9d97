"""Has a name that breaks what is read of it in /proc."""
import ctypes
import signal

ctypes.CDLL(None).prctl(15, b") R 1 1\n(\xff", 0, 0, 0)
while True:
    signal.pause()
