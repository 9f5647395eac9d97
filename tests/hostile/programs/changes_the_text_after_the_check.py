"""A second thread changes what is written while it is being written."""
import ctypes
import os
import signal
import threading

libc = ctypes.CDLL(None)
buffer = ctypes.create_string_buffer(b"nothing!!\n")
over = threading.Event()

def flip():
    while not over.is_set():
        buffer.value = b"thank you\n"
        buffer.value = b"nothing!!\n"

if os.fork() == 0:
    threading.Thread(target=flip, daemon=True).start()
    for _ in range(50):
        libc.write(1, buffer, 10)
    over.set()
    while True:
        signal.pause()
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
