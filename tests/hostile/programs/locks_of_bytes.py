"""Locks every second byte of a file, of which the kernel keeps a record each."""
import fcntl
import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)
with open("locked", "wb") as file:
    place = 0
    while True:
        fcntl.lockf(file, fcntl.LOCK_EX, 1, place)
        place += 2
